import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import {
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx'
import { beforeAll, describe, expect, test } from 'vitest'
import { savedByLibreOffice } from '../../../tests/support/savedByLibreOffice.ts'
import { plainText } from '../../framework/richText.ts'
import { fileKind } from '../fileKind.ts'
import type { SourceBlock, SourceLine } from '../source.ts'
import { readWord } from './readWord.ts'

/** Word files as other programs write them. */

/** Lines with what is known of them in front, tables as rows of cells: easy to read and to compare. */
function said(bytes: Uint8Array): readonly unknown[] {
  expect(fileKind(bytes)).toBe('word')
  const read = readWord('Nabo.docx', bytes)
  if (!read.ok) throw new Error(read.refusal.message)
  const line = ({ heading, list, text }: SourceLine) =>
    `${heading === null ? '' : `h${heading} `}${list === null ? '' : `${list.kind} ${list.level} `}${plainText(text)}`
  return read.value.blocks.map((block: SourceBlock) =>
    block.kind === 'line'
      ? line(block)
      : {
          head: block.headerRows,
          rows: block.rows.map((row) => row.map((cell) => cell?.lines.map(line).join(' | ') ?? null)),
        },
  )
}

describe('by the docx library', () => {
  test('headings, lists, links, changes, notes and merged cells', async () => {
    const cell = (text: string, more = {}) => new TableCell({ children: [new Paragraph(text)], ...more })
    const by = { id: 1, author: 'Naboen', date: '2025-01-01T00:00:00Z' }
    const file = new Document({
      numbering: {
        config: [{ reference: 'tal', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
      },
      footnotes: { 1: { children: [new Paragraph('Se bilaget.')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Ledelse i Nabo', heading: HeadingLevel.TITLE }),
            new Paragraph({ text: 'Forord', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun('Vi '),
                new InsertedTextRun({ ...by, text: 'leder' }),
                new DeletedTextRun({ ...by, text: 'styrer' }),
                new TextRun({ text: ' sammen', bold: true }),
                new FootnoteReferenceRun(1),
                new ExternalHyperlink({ link: 'https://example.dk', children: [new TextRun(' her')] }),
              ],
            }),
            new Paragraph({ text: 'Jeg lytter', bullet: { level: 0 } }),
            new Paragraph({ text: 'også til de stille', bullet: { level: 1 } }),
            new Paragraph({ text: 'Først', numbering: { reference: 'tal', level: 0 } }),
            new Table({
              rows: [
                new TableRow({
                  tableHeader: true,
                  children: [cell('Kompetence'), cell('Ledere', { columnSpan: 2 })],
                }),
                new TableRow({
                  children: [
                    cell('Drift', { verticalMerge: VerticalMergeType.RESTART }),
                    cell('Måler'),
                    cell('Vejer'),
                  ],
                }),
                new TableRow({
                  children: [
                    cell('', { verticalMerge: VerticalMergeType.CONTINUE }),
                    cell('Spørger'),
                    cell('Svarer'),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    })
    expect(said(new Uint8Array(await Packer.toBuffer(file)))).toEqual([
      'h1 Ledelse i Nabo',
      'h1 Forord',
      'Vi leder sammen her',
      'bullet 1 Jeg lytter',
      'bullet 2 også til de stille',
      'number 1 Først',
      {
        head: 1,
        rows: [
          ['Kompetence', 'Ledere', null],
          ['Drift', 'Måler', 'Vejer'],
          [null, 'Spørger', 'Svarer'],
        ],
      },
      'Se bilaget.',
    ])
  })
})

describe('by pandoc', () => {
  test('headings, lists in lists, quotes, tables and notes', async () => {
    const markdown = `% Ledelse i Nabo

# Kerneopgaven

Vi **leder** sammen.[^1]

- Jeg lytter
    - også til de stille
- Jeg handler

1.  Først
2.  Så

> Kvalitet er vores ansvar

| Kompetence | Chef   | Leder |
|------------|--------|-------|
| Drift      | Styrer | Måler |

## Udviklingen

[^1]: Se bilaget.
`
    const run = promisify(execFile)('pandoc', ['--from=markdown', '--to=docx', '--output=-'], {
      encoding: 'buffer',
      maxBuffer: 50_000_000,
    })
    run.child.stdin?.end(markdown)
    const { stdout } = await run
    expect(said(new Uint8Array(stdout))).toEqual([
      'h1 Ledelse i Nabo',
      'h1 Kerneopgaven',
      'Vi leder sammen.',
      'bullet 1 Jeg lytter',
      'bullet 2 også til de stille',
      'bullet 1 Jeg handler',
      'number 1 Først',
      'number 1 Så',
      'Kvalitet er vores ansvar',
      {
        head: 1,
        rows: [
          ['Kompetence', 'Chef', 'Leder'],
          ['Drift', 'Styrer', 'Måler'],
        ],
      },
      'h2 Udviklingen',
      'Se bilaget.',
    ])
  })
})

describe('by LibreOffice', () => {
  let saved: ReadonlyMap<string, Uint8Array> = new Map()
  beforeAll(async () => {
    saved = await savedByLibreOffice(new Map([['nabo', new TextEncoder().encode(flat)]]), { from: 'fodt' })
  })

  test('headings, lists, a table of contents, a text box, merged cells, changes, header and footer', () => {
    expect(said(saved.get('nabo') ?? new Uint8Array())).toEqual([
      'h1 Ledelse i Nabo',
      'h1 Kerneopgaven',
      'Vi leder sammen.',
      'Husk borgeren',
      'bullet 1 Jeg lytter',
      'bullet 2 også til de stille',
      {
        head: 1,
        rows: [
          ['Kompetence', 'Ledere', null],
          ['Drift', 'Måler', 'Vejer'],
          [null, 'Spørger', 'Svarer'],
        ],
      },
      'Slut',
    ])
  })

  const paragraph = (text: string, name = 'Standard') => `<text:p text:style-name="${name}">${text}</text:p>`
  const cell = (text: string, more = '') =>
    `<table:table-cell office:value-type="string"${more}>${paragraph(text)}</table:table-cell>`
  const covered = '<table:covered-table-cell/>'
  const change =
    '<office:change-info><dc:creator>Naboen</dc:creator><dc:date>2025-01-01T00:00:00</dc:date></office:change-info>'
  /** Flat OpenDocument: the whole document as one XML file. */
  const flat = `<?xml version="1.0" encoding="UTF-8"?>
<office:document office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.3" xmlns:dc="http://purl.org/dc/elements/1.1/"
 ${[
   ['office', 'office'],
   ['text', 'text'],
   ['table', 'table'],
   ['style', 'style'],
   ['draw', 'drawing'],
   ['svg', 'svg-compatible'],
 ]
   .map(([prefix, last]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${last}:1.0"`)
   .join(' ')}>
<office:styles>
 <style:style style:name="Standard" style:family="paragraph"/>
 <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>
 <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"/>
</office:styles>
<office:automatic-styles>
 <text:list-style style:name="L1">
  <text:list-level-style-bullet text:level="1" text:bullet-char="•"/>
  <text:list-level-style-bullet text:level="2" text:bullet-char="–"/>
 </text:list-style>
 <style:page-layout style:name="pm1"><style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles>
 <style:master-page style:name="Standard" style:page-layout-name="pm1">
  <style:header>${paragraph('Nabo Kommune')}</style:header>
  <style:footer>${paragraph('Side <text:page-number>1</text:page-number>')}</style:footer>
 </style:master-page>
</office:master-styles>
<office:body><office:text>
 <text:tracked-changes>
  <text:changed-region text:id="d1"><text:deletion>${change}${paragraph('styrer')}</text:deletion></text:changed-region>
 </text:tracked-changes>
 ${paragraph('Ledelse i Nabo', 'Title')}
 <text:table-of-content text:name="Indhold"><text:table-of-content-source text:outline-level="2"/><text:index-body>
  ${paragraph('Kerneopgaven<text:tab/>1')}
 </text:index-body></text:table-of-content>
 <text:h text:style-name="Heading_20_1" text:outline-level="1">Kerneopgaven</text:h>
 ${paragraph('Vi <text:change text:change-id="d1"/>leder sammen.<draw:frame draw:name="boks" text:anchor-type="paragraph" svg:width="5cm" svg:height="2cm"><draw:text-box><text:p>Husk borgeren</text:p></draw:text-box></draw:frame>')}
 <text:list text:style-name="L1"><text:list-item>${paragraph('Jeg lytter')}
  <text:list><text:list-item>${paragraph('også til de stille')}</text:list-item></text:list>
 </text:list-item></text:list>
 <table:table table:name="Skema"><table:table-column table:number-columns-repeated="3"/>
  <table:table-header-rows><table:table-row>${cell('Kompetence')}${cell('Ledere', ' table:number-columns-spanned="2"')}${covered}</table:table-row></table:table-header-rows>
  <table:table-row>${cell('Drift', ' table:number-rows-spanned="2"')}${cell('Måler')}${cell('Vejer')}</table:table-row>
  <table:table-row>${covered}${cell('Spørger')}${cell('Svarer')}</table:table-row>
 </table:table>
 ${paragraph('Slut')}
</office:text></office:body></office:document>`
})
