import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Media, packFramework } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { about, competency, countingIds, framework, roles } from '../../tests/builders/framework.ts'
import { backupStore } from '../backups/backupStore.ts'
import { patientWriter } from '../files/patientWrite.ts'
import { readFramework } from '../files/readFramework.ts'
import { recentFiles } from '../files/recentFiles.ts'
import { recoveryRequests } from '../recovery/recoveryRequests.ts'
import { recoveryStore } from '../recovery/recoveryStore.ts'
import { templateLibrary } from '../templateLibrary.ts'
import { documentRequests } from './documentRequests.ts'
import type { DocumentWindow, FileKind } from './documentWindow.ts'
import type { OpenFile } from './openFile.ts'
import { tableWriters } from './tableWriters.ts'
import { openWorks } from './works.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'grundlag-documents-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true, maxRetries: 5 }))
const file = (name: string) => path.join(folder, name)

const now = () => new Date(2026, 2, 4)
const example = framework(about({ title: 'Vores vej' }), roles('Chef'), competency('Økonomi'))

/** The requests of a program over a real folder, and a window whose user answers the dialogs as told. */
function program(answers: { open?: string | null; save?: string | null } = {}) {
  const asked: [FileKind, string][] = []
  const written: string[] = []
  const recent = recentFiles(file('recent.json'), now)
  const recovery = recoveryStore(file('recovery'))
  const means = {
    recovery,
    works: openWorks(recovery),
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
      pdf: async (_: Framework, media: Media) => Buffer.from(`PDF ${media.size}`),
    },
    written: (path: string) => void written.push(path),
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

test('a new document has a name but no file, and is saved where the user says', async () => {
  const { requests, window, asked, written, recent } = program({ save: file('Mit.grundlag') })
  const wish = { template: 'roskilde', kommune: 'Ny Kommune', forvaltning: '', title: 'Vores: vej' }
  const made = await requests['document.new'](wish, window)
  expect(made).toMatchObject({
    ok: true,
    value: {
      path: null,
      name: 'Vores: vej',
      framework: { about: { date: 'marts 2026', organisation: 'Ny Kommune' } },
    },
  })
  if (!made.ok) return
  const saved = await requests['document.save']({ framework: made.value.framework, as: false }, window)
  expect(saved).toEqual({ ok: true, value: { path: file('Mit.grundlag'), name: 'Mit' } })
  expect(asked).toEqual([['grundlag', 'Vores vej']])
  expect(written).toEqual([file('Mit.grundlag')])
  expect((await recent.list()).map(({ name, title }) => [name, title])).toEqual([['Mit', 'Vores: vej']])
})

test('an opened file is saved without asking, and keeps its pictures, its history and the version before', async () => {
  const extras = new Map([['nyere/1.json', Buffer.from('{}')]])
  const media = new Map([['logo1.png', Buffer.from('png')]])
  await fs.writeFile(file('a.grundlag'), packFramework(example, media, extras))
  const { requests, window, asked } = program()
  expect(await requests['document.open']({ path: file('a.grundlag') }, window)).toEqual({
    ok: true,
    value: { framework: example, path: file('a.grundlag'), name: 'a' },
  })
  const changed = { ...example, about: { ...example.about, title: 'Ny titel' } }
  await requests['document.save']({ framework: changed, as: false }, window)
  expect(asked).toEqual([])
  const read = await readFramework(file('a.grundlag'))
  expect(read).toMatchObject({ ok: true, value: { framework: changed } })
  // Beside the version that saving keeps of its own accord.
  expect(read.ok && [...read.value.media.keys(), ...read.value.extras.keys()]).toEqual(
    expect.arrayContaining(['logo1.png', 'nyere/1.json']),
  )
  await fs.rename(file('a.grundlag.bak'), file('før.grundlag'))
  expect(await readFramework(file('før.grundlag'))).toMatchObject({ ok: true, value: { framework: example } })
})

test('saving under another name leaves the first file alone, and goes on in the second', async () => {
  await fs.writeFile(file('a.grundlag'), packFramework(example))
  const { requests, window, asked } = program({ save: file('b.grundlag') })
  await requests['document.open']({ path: file('a.grundlag') }, window)
  await requests['document.save']({ framework: example, as: true }, window)
  expect(asked).toEqual([['grundlag', file('a.grundlag')]])
  expect(window.file()).toMatchObject({ path: file('b.grundlag'), name: 'b' })
})

test('a no in a dialog changes nothing and is nothing to be told about', async () => {
  const { requests, window } = program()
  const cancelled = { ok: false, refusal: { code: 'cancelled' } }
  expect(await requests['document.open']({ path: null }, window)).toMatchObject(cancelled)
  expect(await requests['document.save']({ framework: example, as: false }, window)).toMatchObject(cancelled)
  expect(await requests['document.export']({ framework: example, format: 'pdf' }, window)).toMatchObject(
    cancelled,
  )
  expect(await fs.readdir(folder)).toEqual([])
})

test.each([
  ['broken.grundlag', 'not-a-framework'],
  ['missing.grundlag', 'not-found'],
  ['secret.txt', 'not-a-framework'],
  ['en.grundskabelon', 'invalid'],
])('%s is refused, and the open document stays', async (name, code) => {
  await fs.writeFile(file('a.grundlag'), packFramework(example))
  await fs.writeFile(file('broken.grundlag'), 'Kære alle')
  await fs.writeFile(file('secret.txt'), packFramework(example))
  await fs.writeFile(file('en.grundskabelon'), '{}')
  const { requests, window } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  const before = window.file()
  const refused = await requests['document.open']({ path: file(name) }, window)
  expect(refused).toMatchObject({ ok: false, refusal: { code, message: expect.stringContaining(name) } })
  expect(window.file()).toBe(before)
})

test('a file that is gone leaves the list of recent ones', async () => {
  await fs.writeFile(file('a.grundlag'), packFramework(example))
  const { requests, window, recent } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  await fs.rm(file('a.grundlag'))
  await requests['document.open']({ path: file('a.grundlag') }, window)
  expect(await fs.readFile(file('recent.json'), 'utf8')).not.toContain('a.grundlag')
  expect(await recent.list()).toEqual([])
})

test('a kept version opens as a new document', async () => {
  await fs.writeFile(file('a.grundlag.bak'), packFramework(example))
  const { requests, window, asked } = program({ open: file('a.grundlag.bak') })
  expect(await requests['document.open']({ path: null }, window)).toMatchObject({
    ok: true,
    value: { path: null, name: 'a' },
  })
  await requests['document.save']({ framework: example, as: false }, window)
  expect(asked).toEqual([['grundlag', 'Vores vej']])
})

test('an export is suggested beside the file, under its name', async () => {
  await fs.writeFile(file('a.grundlag'), packFramework(example, new Map([['logo1.png', Buffer.from('png')]])))
  const { requests, window, asked } = program({ save: file('ud.pdf') })
  await requests['document.open']({ path: file('a.grundlag') }, window)
  expect(await requests['document.export']({ framework: example, format: 'pdf' }, window)).toEqual({
    ok: true,
    value: { path: file('ud.pdf'), name: 'ud.pdf' },
  })
  expect(asked).toEqual([['pdf', file('a')]])
  expect(await fs.readFile(file('ud.pdf'), 'utf8')).toBe('PDF 1')
})

test('a table for other programs is exported like any document', async () => {
  await fs.writeFile(file('a.grundlag'), packFramework(example))
  const { requests, window, asked } = program({ save: file('ud.csv') })
  await requests['document.open']({ path: file('a.grundlag') }, window)
  expect(await requests['document.export']({ framework: example, format: 'csv' }, window)).toMatchObject({
    ok: true,
    value: { name: 'ud.csv' },
  })
  expect(asked).toEqual([['csv', file('a')]])
  expect(await fs.readFile(file('ud.csv'), 'utf8')).toContain('"Kompetence";"Dimension"')
})

test('two quick saves end in the order they were sent', async () => {
  await fs.writeFile(file('a.grundlag'), packFramework(example))
  const { requests, window } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  const titled = (title: string) => ({
    framework: { ...example, about: { ...example.about, title } },
    as: false,
  })
  await Promise.all(['1', '2', '3'].map((title) => requests['document.save'](titled(title), window)))
  expect(await readFramework(file('a.grundlag'))).toMatchObject({
    value: { framework: { about: { title: '3' } } },
  })
})

/** A file with this title, as another program or a colleague saves it. */
const saveElsewhere = (title: string) => fs.writeFile(file('a.grundlag'), packFramework(titled(title)))
const titled = (title: string) => ({ ...example, about: { ...example.about, title } })
const titleOf = async (name: string) => {
  const read = await readFramework(file(name))
  return read.ok ? read.value.framework.about.title : read.refusal.code
}

test('a file that somebody else has changed is never saved over without a word', async () => {
  await saveElsewhere('Vores vej')
  const { requests, window } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  expect(await requests['document.check'](undefined, window)).toBe('same')
  await saveElsewhere('Kollegaens vej')
  expect(await requests['document.check'](undefined, window)).toBe('changed')
  for (const by of ['user', 'itself'] as const)
    expect(
      await requests['document.save']({ framework: titled('Min vej'), as: false, by }, window),
    ).toMatchObject({ ok: false, refusal: { code: 'changed-outside' } })
  expect(await titleOf('a.grundlag')).toBe('Kollegaens vej')
  expect(await requests['document.compare']({ framework: titled('Min vej') }, window)).toMatchObject({
    value: [{ kind: 'reworded', before: 'Kollegaens vej', after: 'Min vej' }],
  })
})

test('kept over the other one, the other one is a backup; and then it is ours again', async () => {
  await saveElsewhere('Vores vej')
  const { requests, window } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  await saveElsewhere('Kollegaens vej')
  const over = { framework: titled('Min vej'), as: false, by: 'over' } as const
  expect(await requests['document.save'](over, window)).toMatchObject({ ok: true })
  expect(await titleOf('a.grundlag')).toBe('Min vej')
  const [backup] = await requests['backups.list'](undefined, window)
  expect(backup).toMatchObject({ kind: 'replaced' })
  expect(await requests['backups.open']({ id: backup?.id ?? '' }, window)).toMatchObject({
    value: { path: null, framework: { about: { title: 'Kollegaens vej' } } },
  })
})

test('given up for the other one, mine is a backup', async () => {
  await saveElsewhere('Vores vej')
  const { requests, window } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  await saveElsewhere('Kollegaens vej')
  expect(await requests['document.reload']({ mine: titled('Min vej') }, window)).toMatchObject({
    value: { path: file('a.grundlag'), framework: { about: { title: 'Kollegaens vej' } } },
  })
  const [backup] = await requests['backups.list'](undefined, window)
  expect(backup).toMatchObject({ kind: 'mine' })
  const saved = await requests['document.save']({ framework: titled('Fælles vej'), as: false }, window)
  expect(saved).toMatchObject({ ok: true })
})

test('a file that was taken away is put back by the user, not by the program', async () => {
  await saveElsewhere('Vores vej')
  const { requests, window } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  await fs.rename(file('a.grundlag'), file('b.grundlag'))
  const save = (by: 'user' | 'itself') =>
    requests['document.save']({ framework: titled('Min vej'), as: false, by }, window)
  expect(await save('itself')).toMatchObject({ ok: false, refusal: { code: 'gone' } })
  expect(await titleOf('a.grundlag')).toBe('not-found')
  expect(await save('user')).toMatchObject({ ok: true })
  expect([await titleOf('a.grundlag'), await titleOf('b.grundlag')]).toEqual(['Min vej', 'Vores vej'])
})

test('the version beside the file is the one that was opened, however often it is saved', async () => {
  await saveElsewhere('Vores vej')
  const { requests, window } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  for (const title of ['1', '2', '3'])
    await requests['document.save']({ framework: titled(title), as: false, by: 'itself' }, window)
  await fs.rename(file('a.grundlag.bak'), file('før.grundlag'))
  expect(await titleOf('før.grundlag')).toBe('Vores vej')
})

test('the program by itself never asks where to save', async () => {
  const { requests, window, asked } = program({ save: file('ny.grundlag') })
  const wish = { template: 'roskilde', kommune: 'Ny Kommune', forvaltning: '', title: '' }
  await requests['document.new'](wish, window)
  expect(
    await requests['document.save']({ framework: example, as: false, by: 'itself' }, window),
  ).toMatchObject({ ok: false, refusal: { code: 'cancelled' } })
  expect(asked).toEqual([])
})

test('work of a page that crashed opens again under its file, and is not taken for the file', async () => {
  await saveElsewhere('Vores vej')
  const { requests, window, crash } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  const edits = [{ op: 'replace' as const, path: ['about', 'title'], value: 'Min vej' }]
  expect(await requests['recovery.keep']({ edits, saved: false }, window)).toBe(true)
  expect(await requests['recovery.list'](undefined, window)).toEqual([])
  crash()
  const [work] = await requests['recovery.list'](undefined, window)
  expect(work).toMatchObject({ name: 'a', path: file('a.grundlag'), differences: 1 })
  expect(await requests['document.open']({ path: file('a.grundlag') }, window)).toMatchObject({
    value: { recovered: work?.id, framework: { about: { title: 'Vores vej' } } },
  })
  expect(await requests['recovery.open']({ id: work?.id ?? '' }, window)).toMatchObject({
    value: { unsaved: true, path: file('a.grundlag'), framework: { about: { title: 'Min vej' } } },
  })
  await saveElsewhere('Kollegaens vej')
  expect(await requests['document.save']({ framework: titled('Min vej'), as: false }, window)).toMatchObject({
    refusal: { code: 'changed-outside' },
  })
})

test('work is forgotten when it is saved, and when the user lets it go', async () => {
  await saveElsewhere('Vores vej')
  const { requests, window } = program()
  await requests['document.open']({ path: file('a.grundlag') }, window)
  const write = (title: string) =>
    requests['recovery.keep'](
      { edits: [{ op: 'replace', path: ['about', 'title'], value: title }], saved: false },
      window,
    )
  await write('Min vej')
  expect(await fs.readdir(file('recovery'))).toHaveLength(1)
  await requests['document.save']({ framework: titled('Min vej'), as: false }, window)
  expect(await fs.readdir(file('recovery'))).toEqual([])
  await write('Min vej til')
  await requests['document.leave'](undefined, window)
  expect(await fs.readdir(file('recovery'))).toEqual([])
})

test('opening and exports can be stopped, and then nothing has happened', async () => {
  await saveElsewhere('Vores vej')
  const { requests, window, means } = program({ save: file('ud.docx') })
  const finish: (() => void)[] = []
  means.writers.word = () => new Promise((resolve) => finish.push(() => resolve(Buffer.from('Word'))))
  await requests['document.open']({ path: file('a.grundlag') }, window)
  const exported = requests['document.export']({ framework: example, format: 'word' }, window)
  await expect.poll(() => finish.length).toBe(1)
  await requests['work.cancel'](undefined, window)
  expect(await exported).toMatchObject({ ok: false, refusal: { code: 'cancelled' } })
  for (const done of finish) done()
  await new Promise((resolve) => setImmediate(resolve))
  expect(await fs.readdir(folder)).not.toContain('ud.docx')

  const before = window.file()
  const opening = requests['document.open']({ path: file('a.grundlag') }, window)
  await requests['work.cancel'](undefined, window)
  expect(await opening).toMatchObject({ refusal: { code: 'cancelled' } })
  expect(window.file()).toBe(before)
})
