import { assertNever } from '../framework/result.ts'
import type {
  TableCell as Cell,
  HeadCell,
  ParagraphBlock,
  TableRow as Row,
  TableBlock,
} from '../layout/blocks.ts'
import { fillField } from './fillField.ts'
import { nameOf, said, statementContent, textPassage } from './passages.ts'
import type { Session } from './session.ts'
import { cellPaddingMm, tableStyleId } from './tableStyle.ts'
import { type CellLine, withMarks } from './tracked/cellLines.ts'
import { changeOf, paragraphMark, rowMark } from './tracked/changes.ts'
import { twipsFromMm } from './units.ts'
import { value, type Xml, xml } from './xml.ts'

/**
 * Data tables with real header cells: the head repeats on every page, and no row is cut.
 *
 * Written element by element (ECMA-376 17.4): nearly all of a framework stands in tables, and docx's classes for
 * them know neither alternative text nor the mask of w:tblLook.
 */

/** `title` is the heading above the table. */
export function table(
  block: TableBlock,
  { widthMm, title }: { readonly widthMm: number; readonly title: string },
  session: Session,
): Xml {
  const widths = columns(block.widths, twipsFromMm(widthMm))
  return xml(
    'w:tbl',
    null,
    properties(block, widths, title),
    xml('w:tblGrid', null, ...widths.map((width) => xml('w:gridCol', { 'w:w': width }))),
    ...(block.head === null ? [] : [headRow(block, block.head, widths, session)]),
    ...block.rows.map((row) => bodyRow(row, widths, session)),
  )
}

/** Whole twips that add up to the table's width, so that Word does not have to distribute a remainder. */
const columns = (shares: readonly number[], width: number): number[] => {
  const total = shares.reduce((sum, share) => sum + share, 0) || 1
  let share = 0
  let edge = 0
  return shares.map((each) => {
    const begin = edge
    share += each
    edge = Math.round((share / total) * width)
    return edge - begin
  })
}

/** The order of CT_TblPr (17.4.59): tblStyle, tblW, tblLayout, tblLook, tblCaption, tblDescription. */
const properties = (block: TableBlock, widths: readonly number[], title: string): Xml =>
  xml(
    'w:tblPr',
    null,
    value('w:tblStyle', tableStyleId),
    xml('w:tblW', { 'w:w': widths.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa' }),
    xml('w:tblLayout', { 'w:type': 'fixed' }),
    look({ firstRow: block.head !== null, firstColumn: block.rows.some((row) => row.header !== null) }),
    ...(title === '' ? [] : [value('w:tblCaption', title)]),
    ...(block.summary === '' ? [] : [value('w:tblDescription', block.summary)]),
  )

/**
 * Which cells name rows and columns (17.4.55). Word writes and other readers read the bit mask as well as the
 * attributes of the later edition, so both stand here; there are no bands.
 */
const look = ({
  firstRow,
  firstColumn,
}: {
  readonly firstRow: boolean
  readonly firstColumn: boolean
}): Xml => {
  const mask = (firstRow ? 0x0020 : 0) | (firstColumn ? 0x0080 : 0) | 0x0200 | 0x0400
  return xml('w:tblLook', {
    'w:val': mask.toString(16).toUpperCase().padStart(4, '0'),
    'w:firstRow': firstRow ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': firstColumn ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  })
}

const cantSplit = xml('w:cantSplit', null)

const headRow = (
  block: TableBlock,
  cells: readonly HeadCell[],
  widths: readonly number[],
  session: Session,
): Xml =>
  xml(
    'w:tr',
    null,
    xml('w:trPr', null, cantSplit, xml('w:tblHeader', null), ...rowMark(changeOf(block, session), session)),
    ...cells.map((cell, column) =>
      cellOf(
        widths[column],
        [
          paragraph(
            'TableHead',
            nameOf(
              cell,
              said(cell, ({ text }) => text, session),
              session,
            ),
          ),
        ],
        value('w:vAlign', 'bottom'),
      ),
    ),
  )

const bodyRow = (row: Row, widths: readonly number[], session: Session): Xml => {
  const heightMm = Math.max(...row.cells.map(writingHeightMm), 0)
  const header =
    row.header === null
      ? []
      : [
          paragraphsOf(
            [
              {
                style: 'TableRowName',
                content: nameOf(
                  row.header,
                  said(row.header, ({ text }) => text, session),
                  session,
                ),
                change: changeOf(row.header, session),
              },
              ...row.header.blocks.map((block) => textLine(block, session)),
            ],
            session,
          ),
        ]
  return xml(
    'w:tr',
    null,
    xml(
      'w:trPr',
      null,
      cantSplit,
      ...(heightMm === 0
        ? []
        : [xml('w:trHeight', { 'w:val': twipsFromMm(heightMm), 'w:hRule': 'atLeast' })]),
      ...rowMark(changeOf(row, session), session),
    ),
    ...[...header, ...row.cells.map((cell) => cellContent(cell, session))].map((content, column) =>
      cellOf(widths[column], content),
    ),
  )
}

const cellOf = (width: number | undefined, content: readonly Xml[], ...more: readonly Xml[]): Xml =>
  xml(
    'w:tc',
    null,
    xml('w:tcPr', null, xml('w:tcW', { 'w:w': width ?? 0, 'w:type': 'dxa' }), ...more),
    ...content,
  )

const lineMm = 4.6

/** What a cell with writing space needs in all: Word knows heights of rows only, not of the room below a text. */
export const writingHeightMm = ({ blocks, spaceMm }: Cell): number =>
  spaceMm === 0 ? 0 : spaceMm + blocks.length * lineMm + 2 * cellPaddingMm.topBottom

const cellContent = (cell: Cell, session: Session): readonly Xml[] => {
  const lines = cell.blocks.flatMap((block): readonly CellLine[] => {
    switch (block.type) {
      case 'paragraph':
        return [textLine(block, session)]
      case 'statements':
        return block.items.map((item) => ({
          style: 'TableStatement',
          // Columns are narrow: the number stands in the text's first line instead of beside it.
          content: statementContent(item, '\u2002', session),
          change: changeOf(item, session),
        }))
      default:
        return assertNever(block)
    }
  })
  if (cell.fill !== undefined)
    return [...paragraphsOf(lines, session), paragraph('TableText', fillField(cell.fill, session))]
  // A cell must hold a paragraph (17.4.65), and in writing space it is where the answer is typed.
  if (lines.length === 0) return [paragraph('TableText', [])]
  if (cell.spaceMm > 0) return [...paragraphsOf(lines, session), paragraph('TableText', [])]
  return paragraphsOf(lines, session, [noSpaceAfter])
}

const textLine = (block: ParagraphBlock, session: Session): CellLine => ({
  style: tableLookStyle(block.look),
  content: textPassage(block, session),
  change: changeOf(block, session),
})

/** The paragraphs of a cell, the last of them with `last` among its properties. */
const paragraphsOf = (
  lines: readonly CellLine[],
  session: Session,
  last: readonly Xml[] = [],
): readonly Xml[] => {
  const written = withMarks(lines)
  return written.map(({ style, content, mark }, index) =>
    paragraph(style, content, ...(index === written.length - 1 ? last : []), ...paragraphMark(mark, session)),
  )
}

const paragraph = (style: string, content: readonly Xml[], ...more: readonly Xml[]): Xml =>
  xml('w:p', null, xml('w:pPr', null, value('w:pStyle', style), ...more), ...content)

/** A cell's padding is the room below its last paragraph. */
const noSpaceAfter = xml('w:spacing', { 'w:after': 0 })

export const tableLookStyle = (kind: ParagraphBlock['look']): string => {
  switch (kind) {
    case 'body':
    case 'intro':
    case 'caption':
      return 'TableText'
    case 'tagline':
      return 'TableTagline'
    case 'leadIn':
      return 'TableLeadIn'
    default:
      return assertNever(kind)
  }
}
