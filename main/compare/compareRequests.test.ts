import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packFramework } from '../../core/file/packFramework.ts'
import { about, cell, competency, countingIds, framework, roles } from '../../tests/builders/framework.ts'
import type { DocumentWindow } from '../documents/documentWindow.ts'
import { newFile } from '../documents/openFile.ts'
import { openWorks } from '../documents/works.ts'
import { patientWriter } from '../files/patientWrite.ts'
import { templateLibrary } from '../templateLibrary.ts'
import { compareRequests } from './compareRequests.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-compare-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const mine = framework(
  about({ title: 'Vores', organisation: 'Ny Kommune', unit: 'Social', date: 'maj 2026' }),
  roles('Chef'),
  competency('Drift', cell('Chef', 'Jeg leder')),
)

/** A window whose user answers the dialogs as told, and whose file is `file`. */
function windowOf(answers: { open?: string; save?: string; file?: string } = {}) {
  const asked: string[] = []
  const written: string[] = []
  const window: DocumentWindow = {
    file: () => (answers.file ? { ...newFile('mit'), path: answers.file } : null),
    setFile: () => undefined,
    askOpen: async () => answers.open ?? null,
    askSave: async (kind, suggestion) => {
      asked.push(`${kind}: ${path.basename(suggestion)}`)
      return answers.save ?? null
    },
    askUnsaved: async () => 'cancel',
    tell: () => undefined,
    onGone: () => undefined,
  }
  const requests = compareRequests({
    templates: templateLibrary(path.join(import.meta.dirname, '../../templates')),
    ids: countingIds(),
    now: () => new Date(2026, 4, 1),
    works: openWorks({ release: () => undefined }),
    writers: {
      tracked: async (before, after, _, { author }) =>
        Buffer.from(`${before.about.title} > ${after.about.title}, ${author}`),
    },
    write: patientWriter(),
    written: (file) => void written.push(path.basename(file)),
  })
  const other = (from: Parameters<(typeof requests)['compare.other']>[0]['from']) =>
    requests['compare.other']({ mine, from }, window)
  return { requests, window, other, asked, written }
}

test('a template comes with the names of the framework it is held against', async () => {
  const read = await windowOf().other({ kind: 'template', id: 'roskilde' })
  expect(read).toMatchObject({
    ok: true,
    value: { framework: { about: { organisation: 'Ny Kommune', unit: 'Social', date: 'maj 2026' } } },
  })
  expect(await windowOf().other({ kind: 'template', id: 'x' })).toMatchObject({ ok: false })
})

test('another file and the file as it was saved are read, and nothing else is touched', async () => {
  const file = path.join(folder, 'andet.grundlag')
  const bytes = packFramework(mine, new Map(), new Map())
  await fs.writeFile(file, bytes)
  expect(await windowOf({ open: file }).other({ kind: 'file' })).toEqual({
    ok: true,
    value: { name: 'andet', framework: mine },
  })
  expect(await windowOf({ file }).other({ kind: 'saved' })).toMatchObject({ ok: true })
  expect(Buffer.from(await fs.readFile(file)).equals(Buffer.from(bytes))).toBe(true)
})

test('what cannot be compared with is refused in a sentence', async () => {
  expect(await windowOf().other({ kind: 'saved' })).toMatchObject({
    ok: false,
    refusal: { message: expect.stringContaining('Intet er ændret') },
  })
  expect(await windowOf().other({ kind: 'file' })).toMatchObject({ refusal: { code: 'cancelled' } })
  const bad = path.join(folder, 'x.grundlag')
  await fs.writeFile(bad, 'not a zip')
  expect(await windowOf({ open: bad }).other({ kind: 'file' })).toMatchObject({ ok: false })
})

test('the Word file is signed by whose framework it is, and written where the user says', async () => {
  const save = path.join(folder, 'ud.docx')
  const { requests, window, asked, written } = windowOf({ save })
  const before = { ...mine, about: { ...mine.about, title: 'Gammelt' } }
  expect(await requests['compare.word']({ before, after: mine }, window)).toEqual({
    ok: true,
    value: { path: save, name: 'ud.docx' },
  })
  expect(asked).toEqual(['word: Vores – sammenligning'])
  expect(written).toEqual(['ud.docx'])
  expect(await fs.readFile(save, 'utf8')).toBe('Gammelt > Vores, Ny Kommune, Social')
  const cancelled = windowOf()
  expect(await cancelled.requests['compare.word']({ before, after: mine }, cancelled.window)).toMatchObject({
    refusal: { code: 'cancelled' },
  })
})
