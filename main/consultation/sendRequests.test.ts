import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sentIn } from '../../core/file/consultation/sent.ts'
import { packFramework } from '../../core/file/packFramework.ts'
import { ok } from '../../core/framework/result.ts'
import { about, cell, competency, framework, roles } from '../../tests/builders/framework.ts'
import { round } from '../../tests/builders/round.ts'
import { newFile, type OpenFile } from '../documents/openFile.ts'
import { openWorks, type Works } from '../documents/works.ts'
import { type PatientWrite, patientWriter } from '../files/patientWrite.ts'
import { readEntry } from '../recovery/entry.ts'
import { recoveryStore } from '../recovery/recoveryStore.ts'
import { sendRequests } from './sendRequests.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-send-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const draft = framework(
  about({ title: 'Vores vej' }),
  roles('Chef'),
  competency('Drift', cell('Chef', 'Sikrer driften')),
)
const sent = round('1. høring', ['HK', 'FOA', 'Hoved-MED'])
const files = async () => (await fs.readdir(folder)).toSorted()

test('what was sent is in the recovery store before the round begins', async () => {
  const recovery = recoveryStore(path.join(folder, 'recovery'))
  const works = openWorks(recovery)
  const { send, window } = windowOf({ save: path.join(folder, 'udkast.docx'), works })
  const file = window.file()
  const bytes = packFramework(draft, file.media, file.extras)
  await works.take(window, file, recovery.begin({ bytes, file, madeFrom: null }))
  await send(false)
  const [id = ''] = await fs.readdir(path.join(folder, 'recovery'))
  const kept = await readEntry(path.join(folder, 'recovery', id))
  expect(sentIn(kept?.unpacked.extras ?? new Map(), sent.id)).toEqual(ok(draft))
  expect(kept?.unpacked.framework).toEqual(draft)
})

type Answers = {
  readonly save?: string
  readonly folder?: string
  readonly write?: PatientWrite
  readonly works?: Works
}

/** A window whose user answers the dialogs as told. */
function windowOf({
  save,
  folder: into,
  write = patientWriter(),
  works = openWorks({ release: () => undefined }),
}: Answers) {
  const told: string[] = []
  const shown: string[] = []
  let file: OpenFile = { ...newFile('mit'), path: path.join(folder, 'mit.grundlag') }
  /** Called whenever a draft is about to be made. */
  let making: (party: string) => void = () => undefined
  const window = {
    file: () => file,
    setFile: (now: OpenFile) => {
      file = now
    },
    askOpen: async () => null,
    askSave: async (kind: string, suggestion: string) => {
      shown.push(`${kind}: ${path.basename(suggestion)}`)
      return save ?? null
    },
    askUnsaved: async () => 'cancel' as const,
    askDraftFolder: async () => into ?? null,
    tell: () => undefined,
    tellSend: ({ done, of }: { readonly done: number; readonly of: number }) =>
      void told.push(`${done}/${of}`),
    onGone: () => undefined,
  }
  const requests = sendRequests({
    works,
    write,
    written: () => undefined,
    writers: {
      draft: async ({ about: { title } }, { deadline }, party) => {
        making(party)
        return Buffer.from([title, deadline, party].join(' | '))
      },
    },
  })
  return {
    send: (perParty: boolean) =>
      requests['consultation.send']({ framework: draft, round: sent, perParty }, window),
    again: (to: readonly string[] | null, changed = sent) =>
      requests['consultation.writeAgain']({ round: changed, to: to === null ? null : [...to] }, window),
    kept: () => sentIn(file.extras, sent.id),
    whenMaking: (party: string, act: () => void) => {
      making = (now) => void (now === party && act())
    },
    stop: () => works.stop(window),
    told,
    shown,
    window,
  }
}

test('one file goes where the user says, and what was sent is kept as it was', async () => {
  const save = path.join(folder, 'udkast.docx')
  const { send, kept, shown } = windowOf({ save })
  expect(await send(false)).toEqual(ok({ paths: [save], name: 'udkast.docx' }))
  expect(await fs.readFile(save, 'utf8')).toBe('Vores vej | 2026-12-15 | ')
  expect(kept()).toEqual(ok(draft))
  expect(shown).toEqual(['draft: Vores vej - 1. høring'])
})

test('each party gets a file with its name, and nobody’s file is replaced', async () => {
  const taken = path.join(folder, 'Vores vej - 1. høring - FOA.docx')
  await fs.writeFile(taken, 'Min')
  const { send, told } = windowOf({ folder })
  expect((await send(true)).ok).toBe(true)
  expect(await files()).toEqual([
    'Vores vej - 1. høring - FOA (2).docx',
    'Vores vej - 1. høring - FOA.docx',
    'Vores vej - 1. høring - HK.docx',
    'Vores vej - 1. høring - Hoved-MED.docx',
  ])
  expect(await fs.readFile(taken, 'utf8')).toBe('Min')
  expect(told).toEqual(['0/3', '1/3', '2/3'])
})

test('where one file cannot be written there is none, and nothing is marked as sent', async () => {
  const write: PatientWrite = (file, bytes, options) =>
    file.includes('Hoved-MED')
      ? patientWriter()(path.join(folder, 'findes', 'ikke', 'a.docx'), bytes, options)
      : patientWriter()(file, bytes, options)
  const { send, kept } = windowOf({ folder, write })
  expect(await send(true)).toMatchObject({ ok: false, refusal: { code: 'not-writable' } })
  expect(await files()).toEqual([])
  expect(kept().ok).toBe(false)
})

test('whoever stops it on the way has no file and has sent nothing', async () => {
  const { send, kept, whenMaking, stop } = windowOf({ folder })
  whenMaking('FOA', stop)
  expect(await send(true)).toMatchObject({ ok: false, refusal: { code: 'cancelled' } })
  expect(await files()).toEqual([])
  expect(kept().ok).toBe(false)
})

test('whoever stops it while it is written has no file either', async () => {
  const stops: (() => void)[] = []
  const write: PatientWrite = async (file, bytes, options) => {
    const done = await patientWriter()(file, bytes, options)
    if (file.includes('Hoved-MED')) for (const stop of stops) stop()
    return done
  }
  const { send, kept, stop } = windowOf({ folder, write })
  stops.push(stop)
  expect(await send(true)).toMatchObject({ ok: false, refusal: { code: 'cancelled' } })
  await expect.poll(files).toEqual([])
  expect(kept().ok).toBe(false)
})

test('whoever thinks better of it in the dialog has sent nothing', async () => {
  const { send, kept } = windowOf({})
  expect(await send(false)).toMatchObject({ ok: false, refusal: { code: 'cancelled' } })
  expect(kept().ok).toBe(false)
})

test('a draft is written again from what was sent, with the deadline that holds now', async () => {
  const window = windowOf({ save: path.join(folder, 'udkast.docx'), folder })
  expect(await window.again(null)).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  await window.send(false)
  expect(await window.again(['BUPL'], { ...sent, deadline: '2027-01-15' })).toMatchObject({
    ok: true,
    value: { name: 'Vores vej - 1. høring - BUPL.docx' },
  })
  expect(await fs.readFile(path.join(folder, 'Vores vej - 1. høring - BUPL.docx'), 'utf8')).toBe(
    'Vores vej | 2027-01-15 | BUPL',
  )
})
