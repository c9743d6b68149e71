import { expect, test } from 'vitest'
import { fileNameFrom, fileTitle, kindOf, withEnding } from './openFile.ts'

test.each([
  ['Vejen til fremtidens velfærd', 'Vejen til fremtidens velfærd'],
  ['Drift/udvikling: "vores" <vej>?', 'Drift udvikling vores vej'],
  ['..\\..\\x', 'x'],
  ['Slutter med punktum. ', 'Slutter med punktum'],
  ['linje\nskift\u0000', 'linje skift'],
  ['CON', 'Ledelsesgrundlag'],
  ['???', 'Ledelsesgrundlag'],
  ['', 'Ledelsesgrundlag'],
  ['x'.repeat(300), 'x'.repeat(100)],
])('%j becomes the file name %j', (title, name) => {
  expect(fileNameFrom(title, 'Ledelsesgrundlag')).toBe(name)
})

test.each([
  ['/a/B.grundlag', 'framework'],
  ['/a/B.GRUNDLAG', 'framework'],
  ['/a/B.grundlag.bak', 'previous'],
  ['/a/B.grundskabelon', 'template'],
  ['/a/B.docx', 'other'],
  ['/a/grundlag', 'other'],
])('%s is a %s', (file, kind) => {
  expect(kindOf(file)).toBe(kind)
})

test('names', () => {
  expect(fileTitle('/a/b.c.grundlag')).toBe('b.c')
  expect(fileTitle('/a/b.grundlag.bak')).toBe('b')
  expect(withEnding('/a/b', '.grundlag')).toBe('/a/b.grundlag')
  expect(withEnding('/a/b.Grundlag', '.grundlag')).toBe('/a/b.Grundlag')
  expect(withEnding('/a/b.docx', '.grundlag')).toBe('/a/b.docx.grundlag')
})
