import { type Weight, widthOf } from '../../figure/measure.ts'
import { type InlineText, plainText } from '../../framework/richText.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import type { Styles } from './styles.ts'

/** No program makes a row higher, in points (ECMA-376 18.3.1.73). */
export const highestRow = 409

/**
 * The height of every row in points: as given, or as its text needs. Excel finds that out by itself, but not below merged
 * cells, and LibreOffice leaves such rows one line high.
 */
export function rowHeights(sheet: Sheet, styles: Styles): readonly number[] {
  const heights = sheet.rows.map(({ height, cells }) =>
    height === null
      ? Math.max(
          lineHeight(11),
          ...cells.map((cell, c) => (cell?.rowSpan === 1 ? needed(cell, c, sheet, styles) : 0)),
        )
      : height,
  )
  sheet.rows.forEach((row, r) => {
    row.cells.forEach((cell, c) => {
      if (cell === null || cell.rowSpan === 1) return
      const last = r + cell.rowSpan - 1
      const room = heights.slice(r, last + 1).reduce((sum, height) => sum + height, 0)
      heights[last] = (heights[last] ?? 0) + Math.max(0, needed(cell, c, sheet, styles) - room)
    })
  })
  return heights.map((height) => Math.min(highestRow, Math.ceil(height * 4) / 4))
}

/** Room above and below the text of a cell together, and at its sides, with the indent. */
const padding = { height: 4, width: 13 } as const

function needed(cell: SheetCell, column: number, sheet: Sheet, styles: Styles): number {
  const characters = sheet.columns
    .slice(column, column + cell.columnSpan)
    .reduce((sum, width) => sum + width, 0)
  const { size, bold } = styles.fontOf(cell.look)
  const room = characters * characterWidth - padding.width
  const count = cell.lines.reduce((sum, line) => sum + linesOf(line, room, size, bold), 0)
  return count === 0 ? 0 : count * lineHeight(size) + padding.height
}

/** A column's widths are counted in digits of the standard font, 7 pixels of 3/4 point each (18.3.1.13). */
const characterWidth = 5.25
const lineHeight = (size: number): number => (size * 15) / 11

/** Programs and substitute fonts set a little wider than the tables of widths say. */
const slack = 1.02

function linesOf(line: InlineText, room: number, size: number, allBold: boolean): number {
  const weight: Weight =
    allBold || line.every(({ marks = [] }) => marks.some(({ type }) => type === 'bold')) ? 'bold' : 'regular'
  return plainText(line)
    .split('\n')
    .reduce((sum, text) => sum + wrapped(text, room, (piece) => widthOf(piece, size, weight) * slack), 0)
}

/** How many lines a paragraph takes; words that are wider than the line are broken where it ends. */
function wrapped(text: string, room: number, measure: (piece: string) => number): number {
  const space = measure(' ')
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/)) {
    const width = measure(word)
    if (used > 0 && used + space + width > room) {
      lines += 1
      used = 0
    }
    lines += used === 0 ? Math.max(0, Math.ceil(width / room) - 1) : 0
    used += (used > 0 ? space : 0) + Math.min(width, room)
  }
  return lines
}
