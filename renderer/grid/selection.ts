import { screenText } from '../../core/text/screen.ts'
import { createStore } from '../store/createStore.ts'
import { spoken } from '../store/notices.ts'
import { change } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'
import { cellKey, cellOf, cursor } from './cursor.ts'
import { currentShowing, currentStructure } from './gridView.ts'
import { cellsBetween, shownCells } from './shownCells.ts'

/** A rectangle of cells in what is shown. */
export type Selection = {
  /** Where it began, and where it reaches to. */
  readonly anchor: CellPlace
  readonly head: CellPlace
  /** Its cells, row by row as they stand on screen. */
  readonly rows: readonly (readonly CellPlace[])[]
}

/** Null where no more is selected than the cell one stands on. */
export const selection = createStore<Selection | null>(null)

export const clearSelection = (): void => selection.set(null)

/** Selects from the cell where the selection began (or `from`) to this one; one single cell is no selection. */
export function selectTo(head: CellPlace, from: CellPlace | null = null): void {
  const anchor = from ?? selection.get()?.anchor ?? activeCell()
  if (anchor === null) return
  const rows = cellsBetween(shownCells(currentStructure(), currentShowing().swapped), anchor, head)
  const count = rows === null ? 0 : rows.length * (rows[0]?.length ?? 0)
  if (rows === null || count < 2) return clearSelection()
  selection.set({ anchor, head, rows })
  spoken.set(screenText.grid.selected(count))
}

/** Selects every cell that is shown. */
export function selectAll(): void {
  const rows = shownCells(currentStructure(), currentShowing().swapped)
  const first = rows[0]?.[0]
  const last = rows.at(-1)?.at(-1)
  if (first && last) selectTo(last, first)
}

/** The cell one stands on; null on a header and outside the grid. */
export const activeCell = (): CellPlace | null => {
  const { active } = cursor.get()
  return active === null ? null : cellOf(active)
}

/** The cells that are selected, or the one that one stands on; no rows where there is none. */
export function selectedCells(): readonly (readonly CellPlace[])[] {
  const cell = activeCell()
  return selection.get()?.rows ?? (cell ? [[cell]] : [])
}

/** Takes away all statements of the selected cells, as one step. */
export function clearCells(): void {
  const cells = selectedCells().flat()
  if (cells.length > 0) change({ type: 'cells.clear', cells })
}

export const selectedKeys = (): ReadonlySet<string> => new Set(selection.get()?.rows.flat().map(cellKey))

export const isSelected = (key: string): boolean => {
  const now = selection.get()
  return now?.rows.some((cells) => cells.some((cell) => cellKey(cell) === key)) ?? false
}
