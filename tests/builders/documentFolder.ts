import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { MemoFormat } from '../../core/bridge/consultationClose.ts'
import type { MemoSource } from '../../core/consultation/memo/entries.ts'
import type { MemoOrder } from '../../core/consultation/memo/layOutMemo.ts'
import { type Media, packFramework } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Round } from '../../core/framework/round.ts'
import { backupStore } from '../../main/backups/backupStore.ts'
import { documentRequests } from '../../main/documents/documentRequests.ts'
import type { DocumentWindow, FileKind } from '../../main/documents/documentWindow.ts'
import type { OpenFile } from '../../main/documents/openFile.ts'
import { readAhead } from '../../main/documents/readAhead.ts'
import { tableWriters } from '../../main/documents/tableWriters.ts'
import { openWorks } from '../../main/documents/works.ts'
import { patientWriter } from '../../main/files/patientWrite.ts'
import { readFramework } from '../../main/files/readFramework.ts'
import { recentFiles } from '../../main/files/recentFiles.ts'
import { recoveryRequests } from '../../main/recovery/recoveryRequests.ts'
import { recoveryStore } from '../../main/recovery/recoveryStore.ts'
import { templateLibrary } from '../../main/templateLibrary.ts'
import { about, competency, countingIds, framework, roles } from './framework.ts'

const now = () => new Date(2026, 2, 4)
/** What the document says, where it does not matter. */
export const example = framework(about({ title: 'Vores vej' }), roles('Chef'), competency('Økonomi'))

/** `elsewhere` is the name of a file that another window has open. */
type Answers = { open?: string | null; save?: string | null; elsewhere?: string }

/** For the tests of a file: a folder of each test's own, and programs over it. */
export function documentFolder() {
  let folder: string
  beforeEach(async () => {
    folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-documents-'))
  })
  afterEach(() => fs.rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  const file = (name: string) => path.join(folder, name)
  /** A file with this title, as another program or a colleague saves it. */
  const saveElsewhere = (title: string) => fs.writeFile(file('a.grundlag'), packFramework(titled(title)))
  /** The title in this file, or why it cannot be read. */
  const titleOf = async (name: string) => {
    const read = await readFramework(file(name))
    return read.ok ? read.value.framework.about.title : read.refusal.code
  }
  return { file, program: (answers: Answers = {}) => programOver(file, answers), saveElsewhere, titleOf }
}

export const titled = (title: string) => ({ ...example, about: { ...example.about, title } })

/** The requests of a program over this folder, and a window whose user answers the dialogs as told. */
function programOver(file: (name: string) => string, answers: Answers) {
  const asked: [FileKind, string][] = []
  const written: string[] = []
  const recent = recentFiles(file('recent.json'), now)
  const recovery = recoveryStore(file('recovery'))
  const means = {
    recovery,
    works: openWorks(recovery),
    ahead: readAhead(now),
    backups: backupStore(file('backups'), { now }),
    write: patientWriter(),
    templates: templateLibrary(path.join(import.meta.dirname, '../../templates')),
    ids: countingIds(),
    now,
    recent,
    writers: {
      ...tableWriters(now),
      word: async () => Buffer.from('Word'),
      tracked: async () => Buffer.from('Ændringer'),
      draft: async (framework: Framework, round: Round, party: string) =>
        Buffer.from(`${framework.about.title} | ${round.name} | ${party}`),
      memo: async (format: MemoFormat, { round }: MemoSource, order: MemoOrder) =>
        Buffer.from(`${format} | ${round.name} | ${order}`),
      pdf: async (_: Framework, media: Media) => Buffer.from(`PDF ${media.size}`),
    },
    written: (path: string) => void written.push(path),
    isOpenElsewhere: async (target: string) => answers.elsewhere === path.basename(target),
  }
  const requests = { ...documentRequests(means), ...recoveryRequests(means) }
  let open: OpenFile | null = null
  const gone: (() => void)[] = []
  const window: DocumentWindow = {
    file: () => open,
    setFile: (opened) => {
      open = opened
    },
    askOpen: async () => answers.open ?? null,
    askSave: async (kind, suggestion) => {
      asked.push([kind, suggestion])
      return answers.save ?? null
    },
    askUnsaved: async () => 'cancel',
    tell: () => undefined,
    onGone: (callback) => void gone.push(callback),
  }
  return {
    means,
    crash: () => {
      for (const callback of gone) callback()
      open = null
    },
    requests,
    window,
    asked,
    written,
    recent,
    answers,
  }
}
