import { flushSync } from 'react-dom'
import type { Framework } from '../../core/framework/framework.ts'
import { currentFramework } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'
import { select, view } from '../store/view.ts'
import { cellKey, focusStop, leaveWriting, writeIn } from './cursor.ts'
import { uncoverCell } from './gridView.ts'
import { clearSelection } from './selection.ts'

/** Goes to a cell from anywhere, hidden or on another page, and writes in it or only stands there. Gives false where no page shows the grid. */
export function goToCell(place: CellPlace, then: 'write' | 'stand'): boolean {
  leaveWriting()
  clearSelection()
  // Drawn at once: only what is on the page can be given the focus.
  const shown = flushSync(() => {
    uncoverCell(place)
    return showGrid(currentFramework())
  })
  if (!shown) return false
  focusStop(cellKey(place))
  if (then === 'write') writeIn(place, '', true)
  return true
}

/** The page with a grid on it, if it is not the one in the middle already. */
function showGrid({ parts }: Framework): boolean {
  const { selected } = view.get()
  const grids = parts.filter((part) => part.kind === 'grid')
  if (selected.kind === 'part' && grids.some(({ id }) => id === selected.id)) return true
  const grid = grids.find(({ layout }) => layout !== 'definitions') ?? grids[0]
  if (grid) select({ kind: 'part', id: grid.id })
  return grid !== undefined
}
