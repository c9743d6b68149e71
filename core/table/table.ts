import { ok, type Result, refuse } from '../framework/result.ts'
import { type InlineText, withoutForbidden } from '../framework/richText.ts'
import { type Statement, statementText } from '../framework/structure.ts'
import { refusalText } from '../text/refusal.ts'

/** A table on its way in from another program, or out to one: rows of cells, and in a cell what is to be statements. */

/** One paragraph of a cell: a bold opening, where it has one, and the text. */
export type Line = Pick<Statement, 'lead' | 'text'>
export type TableCell = readonly Line[]
/** All rows are equally long; see `squared`. */
export type Table = readonly (readonly TableCell[])[]

/** What is taken in: a grid of 40 roles and 50 dimensions is larger than any framework seen. */
export const tableLimits = {
  characters: 4_000_000,
  cells: 2000,
  lines: 100,
  text: 20_000,
  runs: 500,
} as const

export const emptyCell: TableCell = []

/** Rows made equally long with empty cells, without the empty rows and columns at the end; at least one cell. */
export function squared(rows: Table): Table {
  const lengthOf = (row: readonly TableCell[]) => row.findLastIndex((cell) => cell.length > 0) + 1
  const height = Math.max(1, rows.findLastIndex((row) => lengthOf(row) > 0) + 1)
  const width = rows.reduce((most, row) => Math.max(most, lengthOf(row)), 1)
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => rows[r]?.[c] ?? emptyCell),
  )
}

/** The table itself, or why it is more than a grid can take. */
export function withinLimits(table: Table): Result<Table> {
  const { cells, lines, text, runs } = tableLimits
  if (table.length * (table[0]?.length ?? 0) > cells)
    return refuse('limit', refusalText.table.tooManyCells(cells))
  const fits = (line: Line) =>
    line.lead.length <= 500 && line.text.length <= runs && line.text.every((run) => run.text.length <= text)
  const tooLong = table.some((row) => row.some((cell) => cell.length > lines || !cell.every(fits)))
  return tooLong ? refuse('limit', refusalText.table.tooLong) : ok(table)
}

/** Rows become columns. */
export const transposed = (table: Table): Table =>
  (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? emptyCell))

/** What stands in a cell, on one line, for comparing with names and for showing. */
export const cellText = (cell: TableCell): string => cell.map(statementText).join(' ')

/** Text from outside as the lines of a cell: every line break begins a new one, bullets and blank lines go. */
export const linesOf = (text: string): TableCell =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => withoutBullet(oneLine(line)).trim())
    .filter((line) => line !== '')
    .map((line) => ({ lead: '', text: [{ type: 'text' as const, text: line }] }))

/** Text without what would end a line, or a cell of a table in plain text. */
export const oneLine = (text: string): string =>
  withoutForbidden(text.replace(/[\t\r\n\v\f\u2028\u2029]+/g, ' '))

/** The signs that Word and Outlook draw for a list, and write as text where the list itself is lost. */
const bullet = /^[\s\u00a0]*[•·●▪◦‣⁃\uf0b7\uf0a7][\s\u00a0]+/

export const withoutBullet = (text: string): string => text.replace(bullet, '')

/** Whether two texts read alike and are marked alike, in whatever order the marks lie. */
const sameText = (one: InlineText, other: InlineText): boolean => sorted(one) === sorted(other)

const sorted = (text: InlineText): string =>
  JSON.stringify(text.map((run) => [run.text, (run.marks ?? []).map((mark) => JSON.stringify(mark)).sort()]))

export const sameLine = (one: Line, other: Line): boolean =>
  one.lead === other.lead && sameText(one.text, other.text)
