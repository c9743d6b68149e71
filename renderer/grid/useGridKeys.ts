import { type FocusEvent, type KeyboardEvent, type RefObject, useRef } from 'react'
import { cellKeyPressed } from './cellKeys.ts'
import { cursor, focusStop } from './cursor.ts'
import { headerKey } from './headerKeys.ts'
import { cellOf, thingOf } from './keys.ts'
import { pageAway } from './pageAway.ts'
import { clearSelection } from './selection.ts'
import type { Sheet } from './sheet.ts'
import { type Direction, type Stop, stopTowards } from './stops.ts'

/** The keys of the grid as long as nothing is being written in it. Tab is left to the browser: it leaves the grid. */
export function useGridKeys(grid: RefObject<HTMLElement | null>, sheet: Sheet) {
  const column = useRef(0)

  const go = (from: Stop, direction: Direction): boolean => {
    const next = stopTowards(sheet.stops, from, column.current, direction)
    if (next === null) return true
    if (direction !== 'up' && direction !== 'down') column.current = next.column
    clearSelection()
    focusStop(next.key)
    return true
  }

  const travel = (here: Stop, event: KeyboardEvent): boolean => {
    const ctrl = event.ctrlKey || event.metaKey
    switch (event.key) {
      case 'ArrowUp':
        return go(here, 'up')
      case 'ArrowDown':
        return go(here, 'down')
      case 'ArrowLeft':
        return go(here, 'left')
      case 'ArrowRight':
        return go(here, 'right')
      case 'Home':
        // What stands above the grid comes into view with its first place, which itself always is.
        if (ctrl) grid.current?.closest('main')?.scrollTo({ top: 0, left: 0, behavior: 'instant' })
        return go(here, ctrl ? 'first' : 'rowStart')
      case 'End':
        return go(here, ctrl ? 'last' : 'rowEnd')
      case 'PageUp':
      case 'PageDown': {
        const key = pageAway(grid.current, sheet.stops, here, column.current, event.key === 'PageUp' ? -1 : 1)
        clearSelection()
        if (key !== null) focusStop(key)
        return true
      }
      default:
        return false
    }
  }

  return {
    onKeyDown: (event: KeyboardEvent) => {
      const key = (event.target as HTMLElement).dataset.key
      const here = key === undefined ? undefined : sheet.stops.find((stop) => stop.key === key)
      if (key === undefined || here === undefined) return
      const cell = cellOf(key)
      const thing = thingOf(key)
      const taken =
        (cell !== null && cellKeyPressed(cell, event)) ||
        (thing !== null && headerKey(thing, event)) ||
        (!event.altKey && !event.shiftKey && travel(here, event))
      if (taken) event.preventDefault()
    },
    onFocus: (event: FocusEvent) => {
      const { key, column: at } = (event.target as HTMLElement).dataset
      if (key === undefined) return
      cursor.update((before) => (before.active === key ? before : { ...before, active: key }))
      if ((event.target as HTMLTableCellElement).colSpan === 1) column.current = Number(at)
    },
  }
}
