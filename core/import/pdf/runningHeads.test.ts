import { expect, test } from 'vitest'
import { plainText } from '../../framework/richText.ts'
import { linesOfSource } from '../source.ts'
import type { PdfPage } from './page.ts'
import { sourceOfPages } from './sourceOfPages.ts'

type Put = readonly [text: string, y: number, size?: number]

/** What is read of A4 pages, page for page; each text stands in a line of its own. */
function readFrom(...pages: readonly (readonly Put[])[]): readonly (readonly string[])[] {
  const source = sourceOfPages(
    'brev.pdf',
    pages.map(
      (texts, at): PdfPage => ({
        number: at + 1,
        width: 595,
        height: 842,
        rules: [],
        pieces: texts.map(([text, base, size = 11]) => ({
          ...{ text, x: 60, base, size, width: text.length * size * 0.5 },
          ...{ bold: false, italic: false, href: null, turned: false },
        })),
      }),
    ),
  )
  const lines = linesOfSource(source)
  return pages.map((_, at) => lines.filter(({ page }) => page === at + 1).map(({ text }) => plainText(text)))
}
const top = 60
const foot = 815
const letter = (...said: readonly string[]): readonly Put[] => said.map((text, at) => [text, top + 14 * at])

test('a first page of one short line keeps it, above pages of text', () => {
  const pages = [
    letter('Kære HR'),
    letter('Vi savner noget om trivsel.', 'Det er vigtigt for os.'),
    letter('Budgettet bør følges.', 'Hver uge.'),
    letter('Venlig hilsen', 'Medarbejderne'),
  ]
  expect(readFrom(...pages)).toEqual(pages.map((page) => page.map(([text]) => text)))
})

test.each([top, 400, foot])('the only line of the only page is kept, at %d points', (y) => {
  expect(readFrom([['Kære HR', y]])).toEqual([['Kære HR']])
})

test('two pages with a different line each keep them', () => {
  expect(readFrom(letter('Kære HR'), letter('Venlig hilsen'))).toEqual([['Kære HR'], ['Venlig hilsen']])
})

test('lines that differ in their number only are kept where a page says nothing else', () => {
  expect(readFrom(letter('Kapitel 1'), letter('Kapitel 2'), letter('Kapitel 3'))).toEqual([
    ['Kapitel 1'],
    ['Kapitel 2'],
    ['Kapitel 3'],
  ])
  const numbered = (said: string, page: number): readonly Put[] => [...letter(said), [`${page}`, foot, 9]]
  expect(readFrom(numbered('Kapitel 1', 1), numbered('Kapitel 2', 2))).toEqual([['Kapitel 1'], ['Kapitel 2']])
})

test('a cover keeps its title, not its number', () => {
  const title: Put = ['Ledelsesgrundlag', top, 24]
  const text: readonly Put[] = [['Vi skaber retning sammen.', 200]]
  expect(readFrom([title, ['1', foot, 9]], [...text, ['2', foot, 9]])).toEqual([
    ['Ledelsesgrundlag'],
    ['Vi skaber retning sammen.'],
  ])
  expect(readFrom([title, ['1', foot, 9]])).toEqual([['Ledelsesgrundlag']])
})

test('the number of a page is none of its text, even where no other page has one', () => {
  for (const number of ['Side 1 af 1', 'side 1', '1', '- 1 -'])
    expect(readFrom([...letter('Kære HR', 'Vi savner noget.'), [number, foot, 9]])).toEqual([
      ['Kære HR', 'Vi savner noget.'],
    ])
  for (const words of ['Side om side', '2026', 'Bilag 1'])
    expect(readFrom([...letter('Kære HR', 'Vi savner noget.'), [words, foot, 9]])[0]).toContain(words)
  expect(readFrom([['Side 1', foot]])).toEqual([['Side 1']])
})

test('a head that runs along pages of text is dropped from a page that has none, too', () => {
  const head = (page: number): Put => [`Ledelsesgrundlag ${page}`, 40, 9]
  const text = (said: string, page: number): readonly Put[] => [head(page), [said, 300]]
  expect(readFrom(text('Forord.', 1), [head(2)], text('Efterord.', 3), text('Tak.', 4))).toEqual([
    ['Forord.'],
    [],
    ['Efterord.'],
    ['Tak.'],
  ])
})

test('pictures of pages with a stamp on each say nothing', () => {
  const stamp = (page: number): readonly Put[] => [[`Dok. 12/34, side ${page} af 3`, 40, 9]]
  expect(readFrom(stamp(1), stamp(2), stamp(3))).toEqual([[], [], []])
})
