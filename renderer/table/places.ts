import type { Grid } from '../../core/table/headers.ts'
import { cellOf, cursor } from '../grid/cursor.ts'
import { selection } from '../grid/selection.ts'
import { currentFramework } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'
import { shownGrid } from './shownGrid.ts'

/** Where the clipboard's keys meet the grid. */
export type Here =
  /** On a cell. */
  | { readonly kind: 'cell'; readonly key: string; readonly cell: CellPlace }
  /** On the header of a role, theme, competency or dimension: its cells, row by row. */
  | { readonly kind: 'header'; readonly key: string; readonly cells: readonly (readonly CellPlace[])[] }
  /** In the text of a statement. */
  | { readonly kind: 'writing'; readonly cell: CellPlace }

/** Null where the focus is outside the grid, or in a field that has a clipboard of its own. */
export function here(): Here | null {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused.closest('[role="grid"]') === null) return null
  const { writing } = cursor.get()
  if (writing !== null && focused.closest('[data-editor]') !== null) return { kind: 'writing', cell: writing }
  const key = focused.dataset.key
  if (key === undefined) return null
  const cell = cellOf(key)
  if (cell !== null) return { kind: 'cell', key, cell }
  const cells = cellsUnder(key, shownGrid())
  return cells.length > 0 ? { kind: 'header', key, cells } : null
}

function cellsUnder(key: string, grid: Grid): readonly (readonly CellPlace[])[] {
  const [kind, id] = key.split('-')
  const roles = grid.columns.filter(({ role, fillIn }) => !fillIn && (kind !== 'role' || role === id))
  if (roles.length === 0) return []
  const { competencies } = currentFramework()
  const under = competencies.filter((row) => kind === 'role' || row.theme === id || row.id === id)
  const rows = grid.rows.filter(({ dimension }) =>
    kind === 'dimension'
      ? dimension === id
      : under.some(({ dimensions }) => dimensions.some((candidate) => candidate.id === dimension)),
  )
  return rows.map(({ dimension }) => roles.map(({ role }) => ({ dimension, role })))
}

/** The cells of what is selected, or of the cell one stands on; which way round they are on screen is kept. */
export const chosenCells = (at: CellPlace): readonly (readonly CellPlace[])[] =>
  selection.get()?.rows ?? [[at]]
