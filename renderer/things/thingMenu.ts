import type { MouseEvent } from 'react'
import { createStore } from '../store/createStore.ts'
import type { Renaming } from '../store/view.ts'
import type { Thing } from './thing.ts'

/** The menu of a thing that is open, and where it was opened from. */
export type OpenThingMenu = {
  readonly thing: Thing
  readonly where: Renaming['where']
  /** What it stands below: the button, or the pointer. */
  readonly at: DOMRect
  /** Takes the focus when it closes. */
  readonly opener: HTMLElement
  /** The line that the button stands in, which shows it only while the pointer is there. */
  readonly line: HTMLElement | null
}

/** One menu for all headers and lines of the outline: each having one of its own doubled the time a grid takes to draw. */
export const thingMenu = createStore<OpenThingMenu | null>(null)

/** From the "…" button beside a name. */
export const openFromButton =
  (thing: Thing, where: Renaming['where']) =>
  (event: MouseEvent<HTMLElement>): void => {
    event.stopPropagation()
    const opener = event.currentTarget
    const line = opener.closest<HTMLElement>('[role="treeitem"]')
    thingMenu.set({ thing, where, at: opener.getBoundingClientRect(), opener, line })
  }

/** From the right mouse button, or the menu key on what has the focus. */
export const openFromContext =
  (thing: Thing, where: Renaming['where']) =>
  (event: MouseEvent<HTMLElement>): void => {
    // A field being written in has the system's own.
    if ((event.target as Element).closest('input, textarea') !== null) return
    event.preventDefault()
    event.stopPropagation()
    const at = new DOMRect(event.clientX, event.clientY, 0, 0)
    thingMenu.set({ thing, where, at, opener: event.currentTarget, line: null })
  }

export const isOpenFor =
  (thing: Thing | undefined, where: Renaming['where']) => (open: OpenThingMenu | null) =>
    thing !== undefined &&
    open !== null &&
    open.where === where &&
    open.thing.kind === thing.kind &&
    open.thing.id === thing.id
