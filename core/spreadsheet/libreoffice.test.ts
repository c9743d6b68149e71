import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dangerous, hostile } from '../../tests/support/dangerousCells.ts'
import { openDocx } from '../../tests/support/docxPackage.ts'
import { cellsOfFramework, cellsOfGuess } from '../../tests/support/guessedCells.ts'
import { convertInOffice } from '../../tests/support/office.ts'
import { templateIds } from '../../tests/support/printedTemplate.ts'
import { templateFramework } from '../../tests/support/templateFramework.ts'
import { writeCsv } from './csv/writeCsv.ts'
import { readWorkbook } from './read/readWorkbook.ts'
import { writeExcel } from './writeExcel.ts'

/** Our spreadsheets in another program's hands. */

let folder = ''
const convert = (files: readonly string[], ...how: readonly string[]) =>
  convertInOffice(folder, ...how, ...files)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'grundlag-regneark-'))
  const file = (name: string, bytes: Uint8Array) => writeFile(path.join(folder, name), bytes)
  await file('farlig.xlsx', writeExcel(hostile))
  await file('farlig.csv', writeCsv(hostile))
  for (const id of templateIds) {
    await file(`${id}.xlsx`, writeExcel(templateFramework(id)))
    await file(`${id}.csv`, writeCsv(templateFramework(id)))
  }
  // Tab-separated, UTF-8, values as shown, every sheet.
  const text = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1'
  await convert(['farlig.xlsx'], '--convert-to', text, '--outdir', 'tekst')
  await convert(
    templateIds.map((id) => `${id}.xlsx`),
    '--convert-to',
    'xlsx',
    '--outdir',
    'igen',
  )
  // Semicolons and UTF-8, as a double click opens it.
  await convert(
    ['farlig.csv', ...templateIds.map((id) => `${id}.csv`)],
    '--infilter=CSV:59,34,76',
    '--convert-to',
    'xlsx',
    '--outdir',
    'csv',
  )
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

it('shows every dangerous cell of an Excel file as the text it is', async () => {
  const text = await readFile(path.join(folder, 'tekst/farlig-Alle udsagn.csv'), 'utf8')
  const shown = text
    .split('\n')
    .map((row) => row.split('\t').map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')))
  for (const cell of dangerous.filter((each) => !each.startsWith('\t')))
    expect(
      shown.some((row) => row.includes(cell)),
      cell,
    ).toBe(true)
  expect(shown[1]?.slice(1, 5)).toEqual(['=HYPERLINK("http://x")', '+Kompetence', '@Dim', '=Leder'])
})

const cellsIn = async (file: string) => {
  const read = readWorkbook('igen.xlsx', await readFile(path.join(folder, file)))
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value.known && cellsOfGuess(read.value.known)
}

it('makes no formula of any cell of a CSV file', async () => {
  const saved = openDocx(await readFile(path.join(folder, 'csv/farlig.xlsx')))
  const sheet = `${saved.parts.get('xl/worksheets/sheet1.xml')}`
  expect(sheet).toContain('<v>')
  expect(sheet).not.toMatch(/<f[ >]/)
})

it.each(templateIds)('saves %s anew, and it still comes back whole', async (id) => {
  const written = cellsOfFramework(templateFramework(id))
  expect(await cellsIn(`igen/${id}.xlsx`)).toEqual(written)
  expect(await cellsIn(`csv/${id}.xlsx`)).toEqual(written)
})
