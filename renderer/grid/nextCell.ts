import type { CellPlace } from '../store/places.ts'
import type { Structure } from './showing.ts'
import { positionOf, shownCells } from './shownCells.ts'

/**
 * The cell that is read after this one, or before it, the way the grid stands on screen; what is hidden and columns
 * that a leader fills in are passed. Null at the end.
 */
export function nextCell(
  structure: Structure,
  place: CellPlace,
  by: -1 | 1,
  swapped = false,
): CellPlace | null {
  const rows = shownCells(structure, swapped)
  const at = positionOf(rows, place)
  if (at === null) return null
  return rows.flat()[at.row * (rows[0]?.length ?? 0) + at.column + by] ?? null
}

/** The cell beside this one; null at the edge. */
export function neighbour(
  structure: Structure,
  place: CellPlace,
  [down, right]: readonly [number, number],
  swapped: boolean,
): CellPlace | null {
  const rows = shownCells(structure, swapped)
  const at = positionOf(rows, place)
  return (at && rows[at.row + down]?.[at.column + right]) ?? null
}
