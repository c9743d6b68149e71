import { type InlineText, plainText, type TextRun } from '../../framework/richText.ts'
import { spreadsheetText } from '../../text/spreadsheet.ts'
import { rowHeights } from './rowHeights.ts'
import type { Look, Sheet, SheetCell, SheetRow } from './sheet.ts'
import { fontName, type Styles, styleNumber } from './styles.ts'
import { cellText, columnLetters, escaped, reference } from './xmlText.ts'

/** So many signs a cell can hold in Excel. */
export const mostInCell = 32_767

/** A sheet as its part of the file (ECMA-376 18.3.1.99); `footer` is printed at the left of each page. */
export function sheetXml(sheet: Sheet, styles: Styles, { first, footer }: SheetPlace): string {
  const merged = mergedRanges(sheet.rows)
  const heights = rowHeights(sheet, styles)
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0"${first ? ' tabSelected="1"' : ''} workbookViewId="0">${pane(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${sheet.columns.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${withCovered(sheet.rows)
      .map((row, r) => rowXml(row, r, heights[r] ?? 15, styles))
      .join('')}</sheetData>`,
    sheet.filter === null ? '' : `<autoFilter ref="${filterRange(sheet, sheet.filter)}"/>`,
    merged.length === 0
      ? ''
      : `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${escaped(`&L${footer.slice(0, 120).replaceAll('&', '&&')}&R${spreadsheetText.page('&P', '&N')}`)}</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('')
}

export type SheetPlace = {
  /** Whether it is the one that is seen when the file is opened. */
  readonly first: boolean
  readonly footer: string
}

/** What the filter's arrows work on, `A1:H97`. */
export const filterRange = (sheet: Sheet, row: number): string =>
  `${reference(row, 0)}:${reference(sheet.rows.length - 1, sheet.columns.length - 1)}`

function pane({ frozen: { rows, columns } }: Sheet): string {
  if (rows === 0 && columns === 0) return ''
  const where = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight'
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`
  const corner = reference(rows, columns)
  return `<pane${split} topLeftCell="${corner}" activePane="${where}" state="frozen"/><selection pane="${where}" activeCell="${corner}" sqref="${corner}"/>`
}

type Placed = { readonly fixed: boolean; readonly cells: readonly Filled[] }
type Filled = SheetCell | { readonly look: Look; readonly lines: null } | null

/** The rows with the look of each spanning cell on all that it reaches over: lines are drawn cell by cell. */
function withCovered(rows: readonly SheetRow[]): readonly Placed[] {
  const covered = new Map<string, Look>()
  rows.forEach((row, r) => {
    row.cells.forEach((cell, c) => {
      if (cell !== null)
        for (let down = 0; down < cell.rowSpan; down++)
          for (let across = 0; across < cell.columnSpan; across++)
            if (down + across > 0) covered.set(reference(r + down, c + across), cell.look)
    })
  })
  return rows.map((row, r) => ({
    fixed: row.height !== null,
    cells: row.cells.map((cell, c) => {
      const look = covered.get(reference(r, c))
      return cell ?? (look === undefined ? null : { look, lines: null })
    }),
  }))
}

const mergedRanges = (rows: readonly SheetRow[]): readonly string[] =>
  rows.flatMap(({ cells }, r) =>
    cells.flatMap((cell, c) =>
      cell !== null && cell.rowSpan * cell.columnSpan > 1
        ? [`${reference(r, c)}:${reference(r + cell.rowSpan - 1, c + cell.columnSpan - 1)}`]
        : [],
    ),
  )

/** A height that is not fixed is what the text needs now; the program finds a new one when the text is edited. */
function rowXml({ fixed, cells }: Placed, row: number, height: number, styles: Styles): string {
  const size = ` ht="${height}"${fixed ? ' customHeight="1"' : ''}`
  return `<row r="${row + 1}"${size}>${cells.map((cell, c) => cellXml(cell, `${columnLetters(c)}${row + 1}`, styles)).join('')}</row>`
}

function cellXml(cell: Filled, at: string, styles: Styles): string {
  if (cell === null) return ''
  const text = cell.lines === null ? '' : cell.lines.map(plainText).join('\n')
  // Always a string, so nothing a cell begins with makes it a formula; the guard is for the day somebody edits it.
  const style = styleNumber(cell.look, /^[=+\-@\t\n]/.test(text))
  if (cell.lines === null || text === '') return `<c r="${at}" s="${style}"/>`
  return `<c r="${at}" s="${style}" t="inlineStr"><is>${inside(cell.lines, text, cell.look, styles)}</is></c>`
}

function inside(lines: readonly InlineText[], text: string, look: Look, styles: Styles): string {
  const plain = !lines.some((line) => line.some(isMarked))
  if (text.length > mostInCell)
    return textXml(`${text.slice(0, mostInCell - spreadsheetText.cut.length)}${spreadsheetText.cut}`)
  if (plain) return textXml(text)
  return lines
    .flatMap((line, i) => (i === 0 ? line : [{ type: 'text', text: '\n' } as const, ...line]))
    .map((run) => `<r>${runProperties(run, look, styles)}${textXml(run.text)}</r>`)
    .join('')
}

const isMarked = ({ marks = [] }: TextRun): boolean => marks.some(({ type }) => type !== 'link')

const textXml = (text: string): string => `<t xml:space="preserve">${cellText(text)}</t>`

/** A run says everything about its letters; it takes nothing from its cell (18.4.7). */
function runProperties({ marks = [] }: TextRun, look: Look, styles: Styles): string {
  const { size, bold, colour } = styles.fontOf(look)
  const has = (type: string) => marks.some((mark) => mark.type === type)
  return `<rPr>${bold || has('bold') ? '<b/>' : ''}${has('italic') ? '<i/>' : ''}<sz val="${size}"/><color rgb="FF${colour}"/><rFont val="${fontName}"/><family val="2"/></rPr>`
}
