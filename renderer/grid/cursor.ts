import { statementsIn } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { createStore } from '../store/createStore.ts'
import { change, currentFramework } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'
import { cellKey, cellOf, thingKey } from './keys.ts'
import { showStop } from './showStop.ts'

export { cellKey, cellOf, thingKey }

/** Where one is in the grid, and what is being written there. */
export type Cursor = {
  /** The stop that Tab comes to; see `keys.ts`. */
  readonly active: string | null
  readonly writing: Writing | null
}

/** The one statement that is being written; null for one that does not exist before its first letter. */
export type Writing = CellPlace & {
  readonly statement: Id | null
  /** Its place in the cell. */
  readonly at: number
  /** Names the mounted editor: the same while a new statement comes to be. */
  readonly session: number
  /** What was typed on the cell to begin. */
  readonly typed: string
  /** Where the pointer asked for the cursor, in CSS pixels of the window. */
  readonly point: { readonly left: number; readonly top: number } | null
  /** How often the bold lead was asked for: each time the focus goes to its field. */
  readonly leadAsked: number
}

export const cursor = createStore<Cursor>({ active: null, writing: null })

let sessions = 0

/** Opens a statement for writing, or a new one at `at` where `statement` is null. */
export function beginWriting(
  place: CellPlace,
  {
    statement = null,
    at = 0,
    typed = '',
    point = null,
  }: Partial<Pick<Writing, 'statement' | 'at' | 'typed' | 'point'>> = {},
): void {
  const framework = currentFramework()
  if (framework.roles.find((role) => role.id === place.role)?.prompt !== null) return
  leaveWriting()
  sessions += 1
  cursor.set({
    active: cellKey(place),
    writing: {
      dimension: place.dimension,
      role: place.role,
      statement,
      at,
      typed,
      point,
      session: sessions,
      leadAsked: 0,
    },
  })
}

/** Opens a cell at its first statement, or at a new one where it is empty. */
export function writeIn(place: CellPlace, typed = '', last = false): void {
  const statements = statementsIn(currentFramework(), place.dimension, place.role)
  const at = last || typed !== '' ? statements.length - 1 : 0
  beginWriting(place, { statement: statements[at]?.id ?? null, at: Math.max(0, at), typed })
}

/** Closes what is being written. A statement left without a word goes. */
export function leaveWriting(): void {
  const { writing } = cursor.get()
  if (writing === null) return
  cursor.update((before) => ({ ...before, writing: null }))
  const { statement: id, dimension, role } = writing
  const left = statementsIn(currentFramework(), dimension, role).find((statement) => statement.id === id)
  if (left && left.text.length === 0 && left.lead === '') change({ type: 'statement.remove', id: left.id })
}

/** Closes what is being written, and stays on its cell. */
export function stopWriting(): void {
  leaveWriting()
  focusStop(cursor.get().active)
}

export const update = (changes: Partial<Writing>) =>
  cursor.update((before) =>
    before.writing ? { ...before, writing: { ...before.writing, ...changes } } : before,
  )

/** Makes a stop the one that Tab comes to, and gives it the focus. */
export function focusStop(key: string | null): void {
  if (key === null) return
  cursor.update((before) => (before.active === key ? before : { ...before, active: key }))
  const stop = document.querySelector<HTMLElement>(`[data-key="${key}"]`)
  if (stop === null) return
  // The browser's own scrolling would leave it below the headers that stay.
  stop.focus({ preventScroll: true })
  showStop(stop)
}
