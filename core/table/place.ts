import type { Id } from '../framework/id.ts'
import { type Grid, type Headers, headersOf, keyOf, nameKey } from './headers.ts'
import { matchRows } from './matchRows.ts'
import { cellText, emptyCell, type Table, type TableCell, transposed } from './table.ts'

/** Which cell of a table goes into which cell of the grid. */

export type PlacedCell = { readonly dimension: Id; readonly role: Id; readonly lines: TableCell }

/** A row or column of the table that has no place in the grid, with how many cells of text that leaves out. */
export type LeftOut = {
  readonly axis: 'row' | 'column'
  /** What stands at its head; empty where it has none. */
  readonly name: string
  /** Counted from 1, as it stood in the table. */
  readonly number: number
  readonly cells: number
  readonly why: 'unknown' | 'noRoom' | 'fillIn'
}

export type Placed = {
  readonly cells: readonly PlacedCell[]
  readonly leftOut: readonly LeftOut[]
  /** Whether columns and rows were found by their names rather than by where they stand. */
  readonly byName: { readonly roles: boolean; readonly rows: boolean }
}

/**
 * Names count before places: a first row with names of roles, and first columns with names of competencies and dimensions,
 * say where each cell goes; a table that has them the other way round is turned. What has no names goes from `start`
 * on, over columns that are filled in by each leader. `swapped`: the grid is shown with roles down.
 */
export function placeTable(
  table: Table,
  grid: Grid,
  start: { readonly dimension: Id; readonly role: Id },
  swapped = false,
): Placed {
  const turned = transposed(table)
  const straight = headersOf(table, grid)
  const across = headersOf(turned, grid)
  const turn = across.known > straight.known || (swapped && across.known === straight.known)
  const placed = place(turn ? turned : table, turn ? across : straight, grid, start)
  if (!turn) return placed
  const leftOut = placed.leftOut.map((left) => ({
    ...left,
    axis: left.axis === 'row' ? ('column' as const) : ('row' as const),
  }))
  return { ...placed, leftOut }
}

/** Where a row or column goes; what it is called otherwise, and why it goes nowhere. */
type Line = {
  readonly at: number
  readonly to: number | null
  readonly name: string
  readonly why: LeftOut['why']
}

function place(
  table: Table,
  { top, leading }: Headers,
  grid: Grid,
  start: { readonly dimension: Id; readonly role: Id },
): Placed {
  const first = top ? 1 : 0
  const columns = columnLines(table, top, leading, grid, start.role)
  const body = table.slice(first)
  const matches = leading.size > 0 ? matchRows(body, leading, grid) : []
  // Names that the grid has none of, as of another framework, say nothing about where the rows go.
  const rowsByName = matches.some(({ to }) => to !== null)
  const rows = rowsByName
    ? matches.map((match, at): Line => ({ at, ...match, why: 'unknown' }))
    : rowsFrom(body, grid, start.dimension)
  const cells: PlacedCell[] = []
  const leftOut: LeftOut[] = []
  const textAt = (row: Line, column: Line) => table[row.at + first]?.[column.at] ?? emptyCell

  for (const column of columns) {
    const role = column.to === null ? null : grid.columns[column.to]
    if (role && !role.fillIn) continue
    const lost = rows.filter((row) => textAt(row, column).length > 0).length
    const why = role ? 'fillIn' : column.why
    if (lost > 0) leftOut.push({ axis: 'column', name: column.name, number: column.at + 1, cells: lost, why })
  }
  const open = columns.filter(({ to }) => to !== null && grid.columns[to]?.fillIn === false)
  for (const row of rows) {
    const target = row.to === null ? undefined : grid.rows[row.to]
    if (target === undefined) {
      const lost = open.filter((column) => textAt(row, column).length > 0).length
      if (lost > 0)
        leftOut.push({ axis: 'row', name: row.name, number: row.at + first + 1, cells: lost, why: row.why })
      continue
    }
    for (const column of open) {
      const role = grid.columns[column.to ?? -1]
      if (role) cells.push({ dimension: target.dimension, role: role.role, lines: textAt(row, column) })
    }
  }
  return { cells, leftOut, byName: { roles: top, rows: rowsByName } }
}

function columnLines(
  table: Table,
  top: boolean,
  leading: ReadonlySet<number>,
  grid: Grid,
  start: Id,
): readonly Line[] {
  const names = table[0] ?? []
  const text = names.map((_, at) => at).filter((at) => !leading.has(at))
  if (top) {
    const taken = new Set<number>()
    return text.map((at) => {
      const key = keyOf(names[at])
      const to = grid.columns.findIndex(
        (column, i) => !taken.has(i) && key !== '' && column.names.some((name) => nameKey(name) === key),
      )
      taken.add(to)
      return { at, to: to < 0 ? null : to, name: cellText(names[at] ?? emptyCell), why: 'unknown' }
    })
  }
  const from = grid.columns.findIndex(({ role }) => role === start)
  const open = grid.columns.flatMap((column, i) => (i >= from && !column.fillIn ? [i] : []))
  return text.map((at, i) => ({ at, to: open[i] ?? null, name: '', why: 'noRoom' }))
}

function rowsFrom(body: Table, grid: Grid, start: Id): readonly Line[] {
  const from = grid.rows.findIndex(({ dimension }) => dimension === start)
  return body.map((_, at) => ({ at, to: grid.rows[from + at] ? from + at : null, name: '', why: 'noRoom' }))
}
