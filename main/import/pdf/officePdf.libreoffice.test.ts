import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainText } from '../../../core/framework/richText.ts'
import { linesOfSource, type Source } from '../../../core/import/source.ts'
import { danishWords } from '../../../tests/support/danishWords.ts'
import { convertInOffice } from '../../../tests/support/office.ts'
import { readForeign } from '../readForeign.ts'

/** A document as an office writes it and exports to PDF: two columns, then a table, with a foot on every page. */

const sentence = (at: number) =>
  `Afsnit ${at} handler om at skabe rammer for dem, der løser opgaven tæt på borgeren, og om at gå forrest, når forandringerne bliver svære.`
const paragraph = (text: string) => new Paragraph({ text, spacing: { after: 120 } })
const row = (...cells: readonly string[]) =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [paragraph(text)] })) })
const cells = [
  ['Kompetence', 'Chef', 'Leder af medarbejdere'],
  ['Driftsledelse', 'Sikrer, at driften er stabil, og at ressourcerne gør gavn.', 'Planlægger hverdagen.'],
  ['Personaleledelse', 'Sætter rammen for et godt arbejdsmiljø.', 'Er nærværende og tydelig i hverdagen.'],
] as const
const footer = new Footer({
  children: [
    new Paragraph({
      children: [new TextRun('Eksempel Kommune, side '), new TextRun({ children: [PageNumber.CURRENT] })],
    }),
  ],
})
const document = new Document({
  sections: [
    {
      footers: { default: footer },
      children: [new Paragraph({ text: 'Forord', heading: HeadingLevel.HEADING_1 })],
    },
    {
      footers: { default: footer },
      properties: { type: SectionType.CONTINUOUS, column: { count: 2, space: 500 } },
      children: [1, 2, 3, 4, 5, 6].map((at) => paragraph(sentence(at))),
    },
    {
      footers: { default: footer },
      properties: { type: SectionType.NEXT_PAGE },
      children: [
        new Paragraph({ text: 'Kompetencer', heading: HeadingLevel.HEADING_1 }),
        new Table({ columnWidths: [2000, 3500, 3500], rows: cells.map((each) => row(...each)) }),
        paragraph(sentence(7)),
      ],
    },
  ],
})

let folder: string
let source: Source
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'grundlag-office-'))
  await writeFile(path.join(folder, 'plan.docx'), await Packer.toBuffer(document))
  await convertInOffice(folder, '--convert-to', 'pdf', 'plan.docx')
  const words = await danishWords()
  const content = new Uint8Array(await readFile(path.join(folder, 'plan.pdf')))
  const read = await readForeign(
    { name: 'plan.pdf', content },
    { progress: () => undefined, isWord: async () => words.isRight },
  )
  words.close()
  if (!read.ok || read.value.kind !== 'source') throw new Error('It was not read')
  source = read.value.source
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

const text = () =>
  linesOfSource(source)
    .map((line) => plainText(line.text))
    .join(' ')

test('columns are read one after the other, without the foot of any page', () => {
  const whole = text()
  const places = [1, 2, 3, 4, 5, 6, 7].map((at) => whole.indexOf(sentence(at)))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect([...places].sort((a, b) => a - b)).toEqual(places)
  expect(whole).not.toContain('side')
})

test('the table has its cells, and the headings are headings', () => {
  const tables = source.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  expect(tables).toHaveLength(1)
  expect(
    tables[0]?.rows.map((each) =>
      each.map((cell) => cell?.lines.map((line) => plainText(line.text)).join(' ')),
    ),
  ).toEqual(cells)
  const headings = source.blocks.flatMap((block) =>
    block.kind === 'line' && block.heading !== null ? [block] : [],
  )
  expect(headings.map((line) => plainText(line.text))).toEqual(['Forord', 'Kompetencer'])
})
