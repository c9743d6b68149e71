import { type MouseEvent, useRef } from 'react'
import type { CellPlace } from '../store/places.ts'
import { focusStop, leaveWriting } from './cursor.ts'
import { cellKey, cellOf } from './keys.ts'
import { activeCell, clearSelection, selection, selectTo } from './selection.ts'

/** Selecting cells with the pointer: pressed and drawn across them, or with Shift from where one stands. */
export function useCellPointer() {
  const anchor = useRef<CellPlace | null>(null)
  return {
    onMouseDown: (event: MouseEvent) => {
      anchor.current = null
      if (event.button !== 0) return
      const target = event.target as HTMLElement
      const cell = cellUnder(target)
      if (cell === null) return clearSelection()
      if (target.closest('[data-editor], [data-number]')) return
      // What stands in a cell is not marked letter by letter before one writes in it.
      event.preventDefault()
      if (event.shiftKey) return reach(cell)
      clearSelection()
      anchor.current = cell
    },
    onMouseOver: (event: MouseEvent) => {
      if (anchor.current === null) return
      if (event.buttons !== 1) {
        anchor.current = null
        return
      }
      const cell = cellUnder(event.target as HTMLElement)
      const from = anchor.current
      if (cell === null || (selection.get() === null && cellKey(cell) === cellKey(from))) return
      leaveWriting()
      selectTo(cell, from)
      focusStop(cellKey(cell))
    },
  }
}

/** Selects as far as this cell from where one stands. */
const reach = (cell: CellPlace): void => {
  const from = selection.get()?.anchor ?? activeCell() ?? cell
  leaveWriting()
  selectTo(cell, from)
  focusStop(cellKey(cell))
}

const cellUnder = (element: HTMLElement): CellPlace | null => {
  const cell = element.closest<HTMLElement>('td[data-key][aria-selected]')
  return cell ? cellOf(cell.dataset.key ?? '') : null
}
