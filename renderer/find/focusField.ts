import type { TextField } from '../../core/find/fields.ts'
import { cellKey, focusStop, thingKey } from '../grid/cursor.ts'
import { currentFramework } from '../store/open.ts'
import { cellOfStatement } from '../store/places.ts'
import { placeOnPage } from './onPage.ts'

/** What is to be selected there: a range of the page, or letters of a field. */
export type Selected = { readonly range: Range } | { readonly start: number; readonly end: number }

/**
 * Gives the focus to the place where a text is written on the page shown, with the cursor at its beginning where nothing is
 * to be selected. False where the page does not show it.
 */
export function focusField(field: TextField, selected: Selected | null): boolean {
  const { kind, id } = field.owner
  if (kind !== 'about' && kind !== 'part' && id !== null) return focusInGrid(kind, id)
  const shown = placeOnPage(currentFramework(), field)
  if (shown === null) return false
  if ('field' in shown) {
    shown.field.focus()
    const { start, end } = selected && 'start' in selected ? selected : { start: 0, end: 0 }
    if (shown.field instanceof HTMLTextAreaElement) shown.field.setSelectionRange(start, end)
    return true
  }
  const editor = shown.closest<HTMLElement>('.ProseMirror')
  if (!editor) return false
  editor.focus()
  const range = selected && 'range' in selected ? selected.range : beginningOf(shown)
  getSelection()?.removeAllRanges()
  getSelection()?.addRange(range)
  return true
}

const beginningOf = (element: Element): Range => {
  const range = document.createRange()
  range.setStart(element, 0)
  range.collapse(true)
  return range
}

function focusInGrid(kind: string, id: string): boolean {
  const cell = kind === 'statement' ? cellOfStatement(currentFramework(), id) : null
  const key = cell ? cellKey(cell) : thingKey(kind, id)
  if (document.querySelector(`[data-key="${key}"]`) === null) return false
  focusStop(key)
  return true
}
