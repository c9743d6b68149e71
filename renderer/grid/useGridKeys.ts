import { type FocusEvent, type KeyboardEvent, type RefObject, useRef } from 'react'
import { statementsIn } from '../../core/framework/framework.ts'
import { currentFramework } from '../store/open.ts'
import { beginRename, moveThing, removeThing } from '../things/actions.ts'
import type { Thing } from '../things/thing.ts'
import { beginWriting, cellOf, cursor, focusStop, writeIn } from './cursor.ts'
import { type Direction, type Stop, stopsIn, stopTowards } from './stops.ts'

/** The keys of the grid as long as nothing is being written in it. */
export function useGridKeys(grid: RefObject<HTMLTableElement | null>) {
  const column = useRef(0)

  const go = (from: Stop, direction: Direction): boolean => {
    const stops = grid.current ? stopsIn(grid.current) : []
    const next = stopTowards(stops, from, column.current, direction)
    if (next === null) return false
    if (direction !== 'up' && direction !== 'down') column.current = next.column
    focusStop(next.key)
    return true
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const key = target.dataset.key
    if (key === undefined || grid.current === null) return
    const here = stopsIn(grid.current).find((stop) => stop.key === key)
    if (here === undefined) return
    const taken = event.altKey ? moveBy(key, event.key) : onStop(key, event) || travel(here, event)
    if (taken) event.preventDefault()
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
        return go(here, ctrl ? 'first' : 'rowStart')
      case 'End':
        return go(here, ctrl ? 'last' : 'rowEnd')
      default:
        return false
    }
  }

  return {
    onKeyDown,
    onFocus: (event: FocusEvent) => {
      const { key, column: at } = (event.target as HTMLElement).dataset
      if (key === undefined) return
      cursor.update((before) => (before.active === key ? before : { ...before, active: key }))
      if ((event.target as HTMLTableCellElement).colSpan === 1) column.current = Number(at)
    },
  }
}

const thingOf = (key: string): Thing | null => {
  const [kind, id] = key.split('-')
  return id !== undefined &&
    (kind === 'role' || kind === 'theme' || kind === 'competency' || kind === 'dimension')
    ? { kind, id }
    : null
}

/** Alt with an arrow moves a header's thing: roles across, the others up and down. */
function moveBy(key: string, arrow: string): boolean {
  const thing = thingOf(key)
  if (thing === null) return false
  const [back, on] = thing.kind === 'role' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
  if (arrow !== back && arrow !== on) return false
  moveThing(thing, arrow === back ? -1 : 1)
  focusStop(key)
  return true
}

/** Enter, F2, Delete, and letters: writing in a cell, or over a name. */
function onStop(key: string, event: KeyboardEvent): boolean {
  const ctrl = event.ctrlKey || event.metaKey
  const typed = event.key.length === 1 && !ctrl && event.key !== ' ' ? event.key : ''
  const opens = event.key === 'Enter' || event.key === 'F2' || typed !== ''
  const cell = cellOf(key)
  if (cell) {
    if (ctrl && event.key === 'Enter')
      beginWriting(cell, { at: statementsIn(currentFramework(), cell.dimension, cell.role).length })
    else if (opens) writeIn(cell, typed)
    return opens
  }
  const thing = thingOf(key)
  if (thing === null) return false
  if (event.key === 'Delete') removeThing(thing)
  else if (opens && !ctrl) beginRename(thing, 'page')
  else return false
  return true
}
