import type { KeyboardEvent } from 'react'
import { currentFramework } from '../store/open.ts'
import { beginRename, moveThing, putThing, removeThing } from '../things/actions.ts'
import type { Thing } from '../things/thing.ts'
import { focusStop } from './cursor.ts'
import { dropCommand } from './drop.ts'
import { currentShowing, currentStructure, hide, toggleFocus, toggleNarrow } from './gridView.ts'
import { thingKey } from './keys.ts'

/** The keys of a header: its name, its place, and how it is shown. Gives whether the key is dealt with. */
export function headerKey(thing: Thing, event: KeyboardEvent): boolean {
  const { key, altKey, shiftKey } = event
  const ctrl = event.ctrlKey || event.metaKey
  if (altKey) return !shiftKey && !ctrl && moveBy(thing, key)
  if (ctrl && shiftKey) return showBy(thing, key.toUpperCase())
  if (ctrl) return false
  if (key === 'Delete') removeThing(thing)
  else if (key === 'Enter' || key === 'F2') beginRename(thing, 'page')
  else if (key.length === 1 && key !== ' ') return writeOver(thing)
  else return false
  return true
}

/** The key is left to the browser: its letter is the first one of the new name. */
function writeOver(thing: Thing): false {
  beginRename(thing, 'page')
  return false
}

/** Whether things of this kind stand beside each other, as the grid is shown now. */
export const standsAcross = ({ kind }: Thing): boolean => (kind === 'role') !== currentShowing().swapped

/** Alt with an arrow moves a header's thing along the way its kind stands. */
function moveBy(thing: Thing, arrow: string): boolean {
  const [back, on] = standsAcross(thing) ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
  if (arrow !== back && arrow !== on) return false
  moveShown(thing, arrow === back ? -1 : 1)
  focusStop(thingKey(thing.kind, thing.id))
  return true
}

/** Past the next one that is shown: a step past a hidden one would seem to do nothing. */
function moveShown(thing: Thing, by: -1 | 1): void {
  const { roles, themes } = currentStructure()
  const shown = thing.kind === 'role' ? roles : thing.kind === 'theme' ? themes : []
  const next = shown[shown.findIndex(({ id }) => id === thing.id) + by]
  const { kind, id } = thing
  if (kind === 'part' || next === undefined) return moveThing(thing, by)
  const beside = { kind: 'beside', thing: { kind, id: next.id }, after: by > 0 } as const
  const command = dropCommand(currentFramework(), { kind, id }, beside)
  if (command) putThing(thing, command)
}

function showBy(thing: Thing, letter: string): boolean {
  if (letter === 'H') hide(thing)
  else if (letter === 'M') toggleNarrow(thing)
  else if (letter === 'K') toggleFocus(thing)
  else return false
  return true
}
