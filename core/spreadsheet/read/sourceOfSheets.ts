import { ok, type Result, refuse } from '../../framework/result.ts'
import type { InlineText } from '../../framework/richText.ts'
import {
  type Source,
  type SourceBlock,
  type SourceCell,
  type SourceLine,
  sourceLimits,
} from '../../import/source.ts'
import { refusalText } from '../../text/refusal.ts'
import { type Counter, isEmpty, linesOf } from './cellLines.ts'
import { type MergedRange, mostCells, spansIn } from './mergedCells.ts'
import { TooMuch } from './tooMuch.ts'

/** A sheet as it was read: cells from the first row and column on, rows of any length; empty cells hold no run. */
export type RawSheet = {
  readonly name: string
  readonly rows: readonly (readonly InlineText[])[]
  readonly merged: readonly MergedRange[]
}

/**
 * Sheets as a source: each becomes a table. Lines that stand alone above and below a table (a title, a note) are lines, and a sheet of
 * one column is nothing but lines. Empty rows and columns go. Refused where nothing is written, or more than a source holds.
 */
export function sourceOfSheets(
  name: string,
  format: Source['format'],
  sheets: readonly RawSheet[],
): Result<Source> {
  const counter = { lines: 0, tables: 0, characters: 0 }
  let blocks: readonly SourceBlock[]
  try {
    blocks = sheets.flatMap((sheet) => blocksOf(sheet, counter))
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    return refuse('limit', refusalText.foreign.tooMuch(name))
  }
  return blocks.length === 0
    ? refuse('invalid', refusalText.foreign.noText(name))
    : ok({ name, format, blocks })
}

function blocksOf(sheet: RawSheet, counter: Counter): readonly SourceBlock[] {
  const wide = sheet.rows.flatMap((row, r) => (row.filter((cell) => !isEmpty(cell)).length > 1 ? [r] : []))
  const first = wide[0]
  const last = wide.at(-1)
  const lines = (from: number, to: number): SourceLine[] =>
    sheet.rows.slice(from, to).flatMap((row) => row.flatMap((cell) => linesOf(cell, counter)))
  // A single row is no table: nothing stands below anything else.
  if (first === undefined || last === undefined || first === last) return lines(0, sheet.rows.length)

  // What a table's last name reaches over still belongs to it.
  const end = sheet.merged.reduce(
    (lowest, { row, rowSpan }) =>
      row >= first && row <= last ? Math.max(lowest, row + rowSpan - 1) : lowest,
    last,
  )
  const before = lines(0, first)
  counter.tables += 1
  const id = `t${counter.tables}`
  const rows = tableRows(sheet, first, Math.min(end, sheet.rows.length - 1), counter)
  return [
    ...before,
    { kind: 'table', id, name: sheet.name, page: null, rows, headerRows: 0 },
    ...lines(end + 1, sheet.rows.length),
  ]
}

function tableRows(sheet: RawSheet, first: number, last: number, counter: Counter) {
  const isIn = (row: number) => row >= first && row <= last
  const rows = sheet.rows.flatMap((row, r) => (isIn(r) && row.some((cell) => !isEmpty(cell)) ? [r] : []))
  const used = new Set<number>()
  for (const r of rows)
    sheet.rows[r]?.forEach((cell, c) => {
      if (!isEmpty(cell)) used.add(c)
    })
  const columns = [...used].sort((a, b) => a - b)
  if (columns.length > sourceLimits.columns || rows.length * columns.length > mostCells) throw new TooMuch()
  const spans = spansIn(sheet.merged, rows, columns)
  return rows.map((r, at) =>
    columns.map((c, across): SourceCell | null => {
      const span = spans.get(at * columns.length + across)
      return span === 'covered'
        ? null
        : { lines: linesOf(sheet.rows[r]?.[c] ?? [], counter), ...(span ?? { rowSpan: 1, columnSpan: 1 }) }
    }),
  )
}
