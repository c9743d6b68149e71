import type { Place } from '../../core/edit/command.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { screenText } from '../../core/text/screen.ts'
import { createStore, useStore } from '../store/createStore.ts'
import { spoken } from '../store/notices.ts'
import { currentFramework, openDocument, useFramework } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'
import { view } from '../store/view.ts'
import { nameOf, type Thing } from '../things/thing.ts'
import { placeRow, type Showing, shownStructure, uncovered } from './showing.ts'

/** How the grid of the open framework is shown; none of it is part of the document, and none of it is undone. */
type GridView = Showing & { readonly framework: Id | null }

export const wholeGrid: Showing = {
  swapped: false,
  hidden: new Set(),
  narrow: new Set(),
  onlyRole: null,
  onlyRow: null,
}

const gridView = createStore<GridView>({ ...wholeGrid, framework: null })

/** What belongs to another framework is forgotten. */
const showingOf = (state: GridView, framework: Id): Showing =>
  state.framework === framework ? state : wholeGrid

export const currentShowing = (): Showing => showingOf(gridView.get(), currentFramework().id)

/** The roles, themes and competencies that are shown, in their order. */
export const currentStructure = () => shownStructure(currentFramework(), currentShowing())

export function useShowing(): Showing {
  const id = useFramework((framework) => framework.id)
  return useStore(gridView, (state) => showingOf(state, id))
}

const show = (changes: Partial<Showing>): void =>
  gridView.set({ ...currentShowing(), ...changes, framework: currentFramework().id })

const text = screenText.grid.view

/** Roles down and competencies across, or back again. */
export function swapAxes(): void {
  const swapped = !currentShowing().swapped
  show({ swapped })
  spoken.set(swapped ? text.swapped : text.unswapped)
}

/** Shows every role, theme and competency again. */
export function showAll(): void {
  show({ hidden: new Set(), onlyRole: null, onlyRow: null })
  spoken.set(text.allShown)
}

const kindsHidden: readonly Thing['kind'][] = ['role', 'theme', 'competency', 'dimension']

/** Whether something would be left to see. */
export function canHide(thing: Thing): boolean {
  if (!kindsHidden.includes(thing.kind)) return false
  const left = shownStructure(currentFramework(), hiding(thing))
  return thing.kind === 'role' ? left.roles.length > 0 : left.competencies.length > 0
}

const hiding = ({ id }: Thing): Showing => {
  const showing = currentShowing()
  return { ...showing, hidden: new Set([...showing.hidden, id]) }
}

export function hide(thing: Thing): void {
  if (!canHide(thing)) return
  show(hiding(thing))
  spoken.set(text.nowHidden(nameOf(currentFramework(), thing)))
}

/** What can be shown alone: a role, a theme, or a competency. */
export const canFocus = ({ kind }: Thing): boolean =>
  kind === 'role' || kind === 'theme' || kind === 'competency'

export const isFocused = ({ id }: Thing): boolean => {
  const { onlyRole, onlyRow } = currentShowing()
  return onlyRole === id || onlyRow === id
}

/** Shows nothing else of its kind; once more shows the others again. */
export function toggleFocus(thing: Thing): void {
  if (!canFocus(thing)) return
  const alone = isFocused(thing) ? null : thing.id
  show(thing.kind === 'role' ? { onlyRole: alone } : { onlyRow: alone })
  spoken.set(alone === null ? text.allShown : text.only(nameOf(currentFramework(), thing)))
}

/** Columns can be narrow: roles, or where they are swapped competencies and dimensions. */
export const canNarrow = ({ kind }: Thing): boolean =>
  currentShowing().swapped ? kind === 'competency' || kind === 'dimension' : kind === 'role'

export const isNarrow = ({ id }: Thing): boolean => currentShowing().narrow.has(id)

export function toggleNarrow(thing: Thing): void {
  if (!canNarrow(thing)) return
  const narrow = new Set(currentShowing().narrow)
  const name = nameOf(currentFramework(), thing)
  if (narrow.delete(thing.id)) spoken.set(text.nowWide(name))
  else {
    narrow.add(thing.id)
    spoken.set(text.nowNarrow(name))
  }
  show({ narrow })
}

/** Uncovers a place that is hidden, so that it can be shown. */
function uncover(framework: Framework, { kind, id }: Place): void {
  if (id === null || kind === 'about' || kind === 'part') return
  const before = currentShowing()
  const after = uncovered(before, placeRow(framework, kind, id))
  if (after !== before) show(after)
}

/** Uncovers a cell that is hidden, so that one can go to it. */
export function uncoverCell({ dimension, role }: CellPlace): void {
  const before = currentShowing()
  const after = uncovered(before, { ...placeRow(currentFramework(), 'dimension', dimension), role })
  if (after !== before) show(after)
}

// Before any component hears of it: what is to be shown is then there when the grid looks for it.
let last = view.get().revealed
view.subscribe(() => {
  const { revealed } = view.get()
  if (revealed === last) return
  last = revealed
  if (revealed && openDocument.store.get()) uncover(currentFramework(), revealed.place)
})
