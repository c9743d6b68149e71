import { inReadingOrder, statementRoles } from '../../core/framework/framework.ts'
import type { CellPlace } from '../store/places.ts'
import type { Structure } from './showing.ts'

/** The cells one can write in, as rows from top to bottom the way they stand on screen; columns that a leader fills in are passed. */
export function shownCells(structure: Structure, swapped: boolean): readonly (readonly CellPlace[])[] {
  const roles = statementRoles(structure).map(({ id }) => id)
  const dimensions = inReadingOrder(structure).flatMap(({ competencies }) =>
    competencies.flatMap((competency) => competency.dimensions.map(({ id }) => id)),
  )
  return swapped
    ? roles.map((role) => dimensions.map((dimension) => ({ dimension, role })))
    : dimensions.map((dimension) => roles.map((role) => ({ dimension, role })))
}

/** Row and column of a cell among those shown; null where it is not. */
export function positionOf(
  rows: readonly (readonly CellPlace[])[],
  place: CellPlace,
): { readonly row: number; readonly column: number } | null {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => cell.dimension === place.dimension && cell.role === place.role)
    if (column >= 0) return { row, column }
  }
  return null
}

/** The rectangle of cells between two of them, both included; null where one of them is not shown. */
export function cellsBetween(
  rows: readonly (readonly CellPlace[])[],
  one: CellPlace,
  other: CellPlace,
): readonly (readonly CellPlace[])[] | null {
  const a = positionOf(rows, one)
  const b = positionOf(rows, other)
  if (a === null || b === null) return null
  const [left, right] = [Math.min(a.column, b.column), Math.max(a.column, b.column)]
  return rows
    .slice(Math.min(a.row, b.row), Math.max(a.row, b.row) + 1)
    .map((cells) => cells.slice(left, right + 1))
}
