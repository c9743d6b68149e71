import { type Framework, rowName } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { screenText } from '../../core/text/screen.ts'
import { createStore } from '../store/createStore.ts'
import { spoken } from '../store/notices.ts'
import { change, currentFramework } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'
import { reveal } from '../store/view.ts'
import { dimensionOf } from '../things/thing.ts'
import { focusStop } from './cursor.ts'
import { currentShowing, currentStructure } from './gridView.ts'
import { cellKey } from './keys.ts'
import { neighbour } from './nextCell.ts'

/** The statement that is about to be moved to a cell yet to be chosen; null where none is. */
export const moveDialog = createStore<(CellPlace & { readonly statement: Id }) | null>(null)

/** Moves a statement to the end of a cell; says where it is now. */
export function moveStatementTo(statement: Id, to: CellPlace): boolean {
  const at = currentFramework().cells[to.dimension]?.[to.role]?.length ?? 0
  const place = change({ type: 'statement.move', id: statement, ...to, to: at })
  if (place === null) return false
  reveal(currentFramework(), place)
  spoken.set(screenText.grid.moveTo.moved(cellName(currentFramework(), to)))
  return true
}

/** Moves a statement to the cell beside this one, and the focus with it. */
export function moveToCell(
  statement: Id,
  from: CellPlace,
  step: readonly [number, number],
): CellPlace | null {
  const to = neighbour(currentStructure(), from, step, currentShowing().swapped)
  if (to === null || !moveStatementTo(statement, to)) return null
  focusStop(cellKey(to))
  return to
}

/** "Chef, Driftsledelse, Sætter retning". */
export function cellName(framework: Framework, { dimension, role }: CellPlace): string {
  const found = dimensionOf(framework, dimension)
  const names = [
    framework.roles.find(({ id }) => id === role)?.name,
    found && rowName(framework, found.competency),
    found?.dimension.name,
  ]
  return names.filter((name) => name).join(', ')
}
