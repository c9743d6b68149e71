import { type SourceCell, sourceLimits } from '../../import/source.ts'
import { TooMuch } from './tooMuch.ts'

/** A range of a sheet that is one cell, by its first row and column. */
export type MergedRange = {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** With the empty ones; a source of 50,000 lines has hardly more. */
export const mostCells = sourceLimits.lines * 20

export type Span = Pick<SourceCell, 'rowSpan' | 'columnSpan'> | 'covered'

/** By cell, counted row by row. Rows and columns that are gone no longer count; ranges that overlap others are no ranges. */
export function spansIn(
  merged: readonly MergedRange[],
  rows: readonly number[],
  columns: readonly number[],
): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>()
  const rowAt = new Map(rows.map((row, at) => [row, at]))
  const columnAt = new Map(columns.map((column, at) => [column, at]))
  let left = mostSteps
  for (const { row, column, rowSpan, columnSpan } of merged) {
    const top = rowAt.get(row)
    const first = columnAt.get(column)
    if (top === undefined || first === undefined) continue
    const high = countWithin(rows, top, row + rowSpan)
    const wide = countWithin(columns, first, column + columnSpan)
    left -= high * wide
    // Sound ranges cover each cell once, so only a file that means harm comes here.
    if (left < 0) throw new TooMuch()
    const reached = Array.from(
      { length: high * wide },
      (_, n) => (top + Math.floor(n / wide)) * columns.length + first + (n % wide),
    )
    if (reached.some((cell) => spans.has(cell))) continue
    for (const cell of reached) spans.set(cell, 'covered')
    spans.set(top * columns.length + first, { rowSpan: high, columnSpan: wide })
  }
  return spans
}

const mostSteps = mostCells * 2

function countWithin(all: readonly number[], from: number, end: number): number {
  let [low, high] = [from, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] ?? end) < end) low = middle + 1
    else high = middle
  }
  return low - from
}
