import * as fs from 'node:fs/promises'
import { expect, test } from 'vitest'
import { packFramework } from '../../core/file/packFramework.ts'
import { documentFolder, example, titled } from '../../tests/builders/documentFolder.ts'
import { readFramework } from '../files/readFramework.ts'

/** A document is begun, opened and saved. */

const { file, program, saveElsewhere, titleOf } = documentFolder()

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

test('a file that another window has open is not saved over', async () => {
  await saveElsewhere('Kollegaens vej')
  await fs.writeFile(file('b.grundlag'), packFramework(example))
  const { requests, window } = program({ save: file('a.grundlag'), elsewhere: 'a.grundlag' })
  await requests['document.open']({ path: file('b.grundlag') }, window)
  expect(await requests['document.save']({ framework: titled('Min vej'), as: true }, window)).toMatchObject({
    refusal: { code: 'exists' },
  })
  expect(await titleOf('a.grundlag')).toBe('Kollegaens vej')
  expect(window.file()).toMatchObject({ path: file('b.grundlag') })
})

test('saved through a link to it, a file is looked at for what others did as well', async () => {
  await saveElsewhere('Vores vej')
  await fs.symlink(file('a.grundlag'), file('genvej.grundlag'))
  const { requests, window } = program({ save: file('genvej.grundlag') })
  await requests['document.open']({ path: file('a.grundlag') }, window)
  await saveElsewhere('Kollegaens vej')
  expect(await requests['document.save']({ framework: titled('Min vej'), as: true }, window)).toMatchObject({
    refusal: { code: 'changed-outside' },
  })
  expect(await titleOf('a.grundlag')).toBe('Kollegaens vej')
})

test('a no in a dialog changes nothing and is nothing to be told about', async () => {
  const { requests, window } = program()
  const cancelled = { ok: false, refusal: { code: 'cancelled' } }
  expect(await requests['document.open']({ path: null }, window)).toMatchObject(cancelled)
  expect(await requests['document.save']({ framework: example, as: false }, window)).toMatchObject(cancelled)
  expect(await requests['document.export']({ framework: example, format: 'pdf' }, window)).toMatchObject(
    cancelled,
  )
  expect(await fs.readdir(file('.'))).toEqual([])
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
