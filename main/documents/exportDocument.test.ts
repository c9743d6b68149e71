import * as fs from 'node:fs/promises'
import { expect, test } from 'vitest'
import { packFramework } from '../../core/file/packFramework.ts'
import { documentFolder, example } from '../../tests/builders/documentFolder.ts'

/** A document is exported; and that can be stopped, as opening can. */

const { file, program, saveElsewhere } = documentFolder()

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
  expect(await fs.readdir(file('.'))).not.toContain('ud.docx')

  const before = window.file()
  const opening = requests['document.open']({ path: file('a.grundlag') }, window)
  await requests['work.cancel'](undefined, window)
  expect(await opening).toMatchObject({ refusal: { code: 'cancelled' } })
  expect(window.file()).toBe(before)
})
