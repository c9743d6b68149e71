import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cell, competency, framework, roles } from '../../../tests/builders/framework.ts'
import { plainText } from '../../framework/richText.ts'
import { linesOfSource, type Source, sourceLimits } from '../../import/source.ts'
import { refusalText } from '../../text/refusal.ts'
import { writeExcel } from '../writeExcel.ts'
import { readWorkbook } from './readWorkbook.ts'
import { numberFormat, shownNumber } from './shownValue.ts'

/** Workbooks as other programs write them: shared strings, formulas, merged cells, formats, hidden sheets. */

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

type Parts = Readonly<Record<string, string>>
const workbook = (
  sheets: readonly string[],
  {
    strings = [],
    states = [],
    more = {},
  }: { strings?: readonly string[]; states?: readonly string[]; more?: Parts } = {},
): Uint8Array => {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${types}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} ${r}><sheets>${sheets.map((_, i) => `<sheet name="Ark${i + 1}" sheetId="${i + 1}" r:id="r${i}"${states[i] ? ` state="${states[i]}"` : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => `<Relationship Id="r${i}" Type="${types}/worksheet" Target="worksheets/s${i}.xml"/>`).join('')}<Relationship Id="ss" Type="${types}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="st" Type="${types}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${main}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="#,##0.0&quot; kr.&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((xml, i) => [`xl/worksheets/s${i}.xml`, xml])),
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}
const sheet = (rows: string, after = '') =>
  `<worksheet ${main}><sheetData>${rows}</sheetData>${after}</worksheet>`

const sourceOf = (bytes: Uint8Array): Source => {
  const read = readWorkbook('bog.xlsx', bytes)
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value.source
}
const refusalOf = (bytes: Uint8Array): string => {
  const read = readWorkbook('bog.xlsx', bytes)
  return read.ok ? 'read' : read.refusal.message
}
const textsIn = (source: Source) =>
  source.blocks.map((block) =>
    block.kind === 'line'
      ? plainText(block.text)
      : block.rows.map((row) => row.map((each) => each?.lines.map(({ text }) => plainText(text)).join('/'))),
  )

describe('a sheet', () => {
  it('shows what its cells show: strings, what formulas came to, numbers and dates', () => {
    const rows =
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="str"><f>A1&amp;B1</f><v>formel</v></c></row>' +
      '<row r="3"><c r="B3" s="1"><v>45627</v></c><c r="C3" s="2"><v>1234.5</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#REF!</v></c></row>'
    const strings = [
      '<r><t>del </t></r><r><rPr><b/></rPr><t>fed</t></r><rPh sb="0" eb="1"><t>udtale</t></rPh>',
    ]
    const source = sourceOf(workbook([sheet(rows)], { strings }))
    expect(textsIn(source)).toEqual([
      [
        ['del fed', 'formel', ''],
        ['01-12-2024', '1.234,5', 'SAND'],
      ],
    ])
    expect(linesOfSource(source)[0]?.text).toEqual([
      { type: 'text', text: 'del ' },
      { type: 'text', text: 'fed', marks: [{ type: 'bold' }] },
    ])
  })
  it('has merged cells once, with what they reach over', () => {
    const row = (n: number, ...texts: readonly string[]) =>
      `<row r="${n}">${texts.map((text, c) => (text === '' ? '' : `<c r="${'ABC'[c]}${n}" t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`
    const merged = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B2:C2"/></mergeCells>'
    const [table] = sourceOf(
      workbook([sheet(row(1, 'navn', 'b', 'c') + row(2, '', 'bred') + row(3, 'x', 'y', 'z'), merged)]),
    ).blocks
    if (table?.kind !== 'table') throw new Error('No table')
    expect(table.rows[0]?.[0]).toMatchObject({ rowSpan: 2, columnSpan: 1 })
    expect(table.rows[1]?.map((each) => each?.columnSpan)).toEqual([undefined, 2, undefined])
    expect(new Set(table.rows.map(({ length }) => length))).toEqual(new Set([3]))
  })
  it('keeps what stands alone above and below a table as lines', () => {
    const line = (n: number, text: string) =>
      `<row r="${n}"><c r="A${n}" t="inlineStr"><is><t>${text}</t></is></c></row>`
    const pair = (n: number) => `<row r="${n}"><c r="A${n}"><v>${n}</v></c><c r="B${n}"><v>${n}</v></c></row>`
    const source = sourceOf(workbook([sheet(line(1, 'Titel') + pair(3) + pair(4) + line(6, 'Note'))]))
    expect(textsIn(source)).toEqual([
      'Titel',
      [
        ['3', '3'],
        ['4', '4'],
      ],
      'Note',
    ])
  })
  it('is left out where it is hidden', () => {
    const one = (text: string) =>
      sheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`)
    expect(textsIn(sourceOf(workbook([one('hemmelig'), one('vist')], { states: ['hidden'] })))).toEqual([
      'vist',
    ])
  })
  it('is named where it is hidden, so that nothing is left out unsaid', () => {
    const one = (text: string) =>
      sheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`)
    const hidden = (states: readonly string[]) => {
      const read = readWorkbook('Skema.xlsx', workbook([one('a'), one('b'), one('c')], { states }))
      return read.ok && read.value.hiddenSheets
    }
    expect(hidden(['hidden', '', 'veryHidden'])).toEqual(['Ark1', 'Ark3'])
    expect(hidden([])).toBeUndefined()
  })
  it('is read without cells’ references too, and with marks nobody sees taken out', () => {
    const rows = '<row><c t="inlineStr"><is><t>a\u202e_x000D_b</t></is></c></row>'
    expect(textsIn(sourceOf(workbook([sheet(rows)])))).toEqual(['a', 'b'])
  })
})

describe('what comes from outside', () => {
  it('brings in no entity and no document type', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]>${sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>')}`
    expect(refusalOf(workbook([bomb]))).toBe(refusalText.foreign.damaged('bog.xlsx'))
  })
  it('handles a list of ten thousand rows, and refuses one that is longer than a source', () => {
    const rows = (count: number) =>
      Array.from(
        { length: count },
        (_, n) =>
          `<row r="${n + 1}"><c r="A${n + 1}" t="inlineStr"><is><t>Leder</t></is></c><c r="B${n + 1}" t="inlineStr"><is><t>Udsagn ${n}</t></is></c></row>`,
      ).join('')
    expect(linesOfSource(sourceOf(workbook([sheet(rows(10_000))])))).toHaveLength(20_000)
    expect(refusalOf(workbook([sheet(rows(sourceLimits.lines / 2 + 1))]))).toBe(
      refusalText.foreign.tooMuch('bog.xlsx'),
    )
  })
  it('is not kept busy by merged cells that lie over one another', () => {
    const rows = Array.from(
      { length: 3000 },
      (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c><c r="B${n + 1}"><v>2</v></c></row>`,
    ).join('')
    const ranges = Array.from({ length: 3000 }, (_, n) => `<mergeCell ref="A${n + 1}:B3000"/>`)
      .reverse()
      .join('')
    expect(refusalOf(workbook([sheet(rows, `<mergeCells>${ranges}</mergeCells>`)]))).toBe(
      refusalText.foreign.tooMuch('bog.xlsx'),
    )
  })
  it('is not kept busy by a part that is a thousand sheets', () => {
    const sheets = Array.from(
      { length: 2000 },
      (_, n) => `<sheet name="Ark${n}" sheetId="${n + 1}" r:id="r0"/>`,
    )
    const rows = `<row r="1"><c r="A1" t="str"><v>Vi leder</v></c></row>${'<row/>'.repeat(20_000)}`
    const bytes = workbook([sheet(rows)], {
      more: { 'xl/workbook.xml': `<workbook ${main} ${r}><sheets>${sheets.join('')}</sheets></workbook>` },
    })
    expect(textsIn(sourceOf(bytes))).toEqual(['Vi leder'])
  })
  it('is not kept busy by cells that all name one string of spaces', () => {
    const white = ` ${' '.repeat(1_000_000)} `
    const rows = '<row><c t="s"><v>0</v></c></row>'.repeat(9)
    expect(refusalOf(workbook([sheet(rows)], { strings: [`<t>${white}</t>`] }))).toBe(
      refusalText.foreign.tooMuch('bog.xlsx'),
    )
  })
  it('is not kept busy by cells that all name one string of many looks', () => {
    const looks = '<r><rPr><b/></rPr><t>x</t></r><r><t>y</t></r>'.repeat(250)
    const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`.repeat(100)
    expect(refusalOf(workbook([sheet(rows)], { strings: [looks] }))).toBe(
      refusalText.foreign.tooMuch('bog.xlsx'),
    )
  })
  it.each([
    ['a cell at the far end of a sheet', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ['a string that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['an empty sheet', ''],
  ])('says a sentence about %s', (_, rows) => {
    expect(refusalOf(workbook([sheet(rows)]))).toMatch(/^Filen "bog\.xlsx" /)
  })
  it.each([
    ['nothing', new Uint8Array()],
    ['no archive', strToU8('hej')],
    ['half a file', writeExcel(framework(roles('Leder'), competency('A', cell('Leder', 'x')))).slice(0, 900)],
    ['a workbook with macros', workbook([sheet('')], { more: { 'xl/vbaProject.bin': 'x' } })],
    [
      'a sheet that is missing',
      zipSync(
        Object.fromEntries(
          Object.entries(unzipSync(workbook([sheet('')]))).filter(([name]) => !name.includes('worksheets')),
        ),
      ),
    ],
  ])('refuses %s with a sentence', (_, bytes) => {
    expect(refusalOf(bytes)).toMatch(/^Filen "bog\.xlsx" .+\.$/)
  })
})

describe('numbers', () => {
  it.each([
    [0, undefined, 0.1 + 0.2, '0,3'],
    [0, undefined, 12, '12'],
    [9, undefined, 0.25, '25 %'],
    [10, undefined, 0.255, '25,50 %'],
    [4, undefined, -1234567.891, '-1.234.567,89'],
    [164, '0.00" m²"', 3, '3,00'],
    [164, '[$-406]d. mmmm yyyy', 45627, '01-12-2024'],
    [22, undefined, 45627.5, '01-12-2024 12:00'],
    [20, undefined, 0.75, '18:00'],
    [14, undefined, 1, '01-01-1900'],
    [164, '[Red]General', 5, '5'],
  ])('with format %s %s: %s is shown as %s', (id, code, value, shown) => {
    expect(shownNumber(value, numberFormat(id, code), false)).toBe(shown)
  })
})
