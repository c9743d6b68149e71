import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { plainText } from '../../../core/framework/richText.ts'
import { linesOfSource, type Source, type SourceTable } from '../../../core/import/source.ts'
import { type Drawn, drawnPdf, lines } from '../../../tests/builders/drawnPdf.ts'
import { ruledPdf } from '../../../tests/builders/endlessPdf.ts'
import { encodePng } from '../../figures/encodePng.ts'
import { readPdf } from './readPdf.ts'

const read = async (bytes: Uint8Array): Promise<Source> => {
  const source = await readPdf('plan.pdf', bytes, () => undefined)
  if (!source.ok) throw new Error(source.refusal.message)
  return source.value
}
const refusal = async (bytes: Uint8Array): Promise<string> => {
  const source = await readPdf('plan.pdf', bytes, () => undefined)
  return source.ok ? 'read' : source.refusal.message
}
const texts = (source: Source) => linesOfSource(source).map(({ text }) => plainText(text))
const tableIn = (source: Source): readonly (readonly string[])[] =>
  source.blocks
    .filter((block): block is SourceTable => block.kind === 'table')
    .flatMap(({ rows }) =>
      rows.map((row) => row.map((cell) => cell?.lines.map((line) => plainText(line.text)).join(' ') ?? '~')),
    )

const left = lines(
  60,
  140,
  'Ledelse handler om at skabe',
  'rammer for dem, der løser',
  'opgaven tæt på borgeren.',
  'Derfor tager vi udgangspunkt',
  'i kerneopgaven.',
)
const right = lines(
  320,
  140,
  'Vi arbejder sammen på tværs',
  'af fag og enheder.',
  'Vi spørger, før vi svarer, og',
  'vi deler det, vi ved, også',
  'når det er svært.',
)

test('columns are read one after the other, below the heading that stands over both', async () => {
  const source = await read(
    await drawnPdf({ texts: [{ text: 'Forord', x: 60, y: 110, size: 20, bold: true }, ...left, ...right] }),
  )
  expect(texts(source)).toEqual(['Forord', ...left.map(({ text }) => text), ...right.map(({ text }) => text)])
  const [heading, body] = linesOfSource(source)
  expect([heading?.heading, body?.heading]).toEqual([1, null])
  expect(heading?.text[0]?.marks).toEqual([{ type: 'bold' }])
})

test('what runs along the edges of every page is dropped, and what only one page has is not', async () => {
  const page = (number: number, own: string) => ({
    texts: [
      { text: 'Ledelsesgrundlag', x: 60, y: 40, size: 9 },
      { text: own, x: 60, y: 100 },
      { text: 'Kloge ord om ledelse.', x: 60, y: 113 },
      { text: `Side ${number} af 3`, x: 480, y: 810, size: 9 },
    ],
  })
  const source = await read(await drawnPdf(page(1, 'Forord'), page(2, 'Vores værdier'), page(3, 'Efterord')))
  expect(texts(source)).toEqual(
    ['Forord', 'Vores værdier', 'Efterord'].flatMap((own) => [own, 'Kloge ord om ledelse.']),
  )
  expect(linesOfSource(source).map(({ page }) => page)).toEqual([1, 1, 2, 2, 3, 3])
})

test('a table with lines around its cells becomes its rows and columns', async () => {
  const at = [60, 200, 340, 480] as const
  const cells: readonly Drawn[] = [
    { text: 'Kompetence', x: 65, y: 115 },
    { text: 'Chef', x: 205, y: 115 },
    { text: 'Leder af ledere', x: 345, y: 115 },
    { text: 'Drift', x: 65, y: 135 },
    ...lines(205, 135, 'Sikrer, at driften er', 'stabil hver dag.'),
    ...lines(345, 135, 'Følger op på driften', 'sammen med lederne.'),
    { text: 'Udvikling', x: 65, y: 175 },
    { text: 'Sætter en klar retning.', x: 205, y: 175 },
    { text: 'Deler det, der virker.', x: 345, y: 175 },
  ]
  const source = await read(
    await drawnPdf({
      texts: cells,
      rules: [
        ...[100, 120, 160, 200].map((y) => [60, y, 480, y] as const),
        ...at.map((x) => [x, 100, x, 200] as const),
      ],
    }),
  )
  expect(tableIn(source)).toEqual([
    ['Kompetence', 'Chef', 'Leder af ledere'],
    ['Drift', 'Sikrer, at driften er stabil hver dag.', 'Følger op på driften sammen med lederne.'],
    ['Udvikling', 'Sætter en klar retning.', 'Deler det, der virker.'],
  ])
})

test('a table without lines is found by its rows that begin side by side', async () => {
  const row = (y: number, ...three: readonly (readonly string[])[]) =>
    three.flatMap((own, at) => lines(60 + 160 * at, y, ...own))
  const source = await read(
    await drawnPdf({
      texts: [
        ...row(100, ['Kompetence'], ['Chef'], ['Direktør']),
        ...row(130, ['Drift'], ['Sikrer, at driften er', 'stabil hver dag.'], ['Følger driften.']),
        ...row(175, ['Udvikling'], ['Sætter retning.'], ['Spørger til det, der', 'skal ske bagefter.']),
      ],
    }),
  )
  expect(tableIn(source)).toEqual([
    ['Kompetence', 'Chef', 'Direktør'],
    ['Drift', 'Sikrer, at driften er stabil hver dag.', 'Følger driften.'],
    ['Udvikling', 'Sætter retning.', 'Spørger til det, der skal ske bagefter.'],
  ])
})

test('bullets and numbers are marks of points, and room between lines is told', async () => {
  const source = await read(
    await drawnPdf({
      texts: [
        ...lines(60, 100, 'Vi lægger vægt på at:', 'alle kender retningen, og'),
        { text: '•', x: 60, y: 140 },
        { text: 'lytte til hinanden', x: 80, y: 140 },
        { text: '2.', x: 60, y: 153 },
        { text: 'dele det, vi ved', x: 80, y: 153 },
        { text: 'Og så er der luft.', x: 60, y: 210 },
      ],
    }),
  )
  expect(
    linesOfSource(source).map(({ text, list, gap }) => [plainText(text), list?.kind ?? null, gap > 0]),
  ).toEqual([
    ['Vi lægger vægt på at:', null, false],
    ['alle kender retningen, og', null, false],
    ['lytte til hinanden', 'bullet', true],
    ['dele det, vi ved', 'number', false],
    ['Og så er der luft.', null, true],
  ])
})

test('text along the side of a page is kept, after the rest', async () => {
  const source = await read(
    await drawnPdf({ texts: [{ text: 'Godkendt i byrådet', x: 30, y: 500, turned: true }, ...left] }),
  )
  expect(texts(source)).toEqual([...left.map(({ text }) => text), 'Godkendt i byrådet'])
})

test('a PDF of pictures is refused with what to do', async () => {
  const document = await PDFDocument.create()
  const picture = await document.embedPng(encodePng(new Uint8Array(4 * 8 * 8).fill(90), 8, 8))
  document.addPage().drawImage(picture, { x: 0, y: 0, width: 500, height: 700 })
  expect(await refusal(await document.save())).toMatch(/billeder af sider.*OCR/)
})

test('of lines without number as many are looked at as a page may have', async () => {
  expect(texts(await read(await ruledPdf(200_000)))).toEqual(['Ledelse'])
})

test('more pages than are read are refused before the first is', async () => {
  const document = await PDFDocument.create()
  for (let at = 0; at < 301; at++) document.addPage([10, 10])
  expect(await refusal(await document.save())).toMatch(/mere end 300 sider/)
})

test('half a PDF and a PDF of rubbish are refused', async () => {
  const whole = await drawnPdf({ texts: left })
  expect(await refusal(new TextEncoder().encode('%PDF-1.7\nrubbish'))).toMatch(/beskadiget/)
  // A cut one is mended by every reader as far as it goes; it is never an exception.
  for (const part of [0.3, 0.6, 0.9])
    expect(typeof (await refusal(whole.subarray(0, Math.floor(whole.length * part))))).toBe('string')
})

test('a PDF behind a password is refused', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'grundlag-pdf-'))
  try {
    const [open, locked] = [path.join(folder, 'a.pdf'), path.join(folder, 'b.pdf')]
    await writeFile(open, await drawnPdf({ texts: left }))
    await promisify(execFile)('qpdf', ['--encrypt', 'hemmelig', 'ejer', '256', '--', open, locked])
    expect(await refusal(await readFile(locked))).toMatch(/adgangskode/)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
