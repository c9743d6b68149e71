import type { TextField } from '../../core/find/fields.ts'
import { cursor } from '../grid/cursor.ts'
import { activeEditor } from '../prose/activeEditor.ts'
import { preferences } from '../store/preferences.ts'
import { misspellingsNow } from './checker.ts'
import { markAt, wordsOfRoot } from './marks.ts'
import { mirroredRange } from './mirrors.ts'
import type { Misspelling } from './misspellings.ts'
import { type Offer, openOffer } from './offer.ts'
import { fieldShown } from './place.ts'

/** The context menu at a misspelt word: by the pointer, or by the menu key (Shift+F10) at the cursor. */
export function followContextMenu(): () => void {
  const onMenu = (event: MouseEvent) => {
    if (!preferences.get().spelling || !(event.target instanceof Element)) return
    const byPointer = event.button === 2
    const opened = inPlainField(event.target, byPointer ? event : null) || inText(byPointer ? event : null)
    if (!opened) return
    event.preventDefault()
    event.stopPropagation()
  }
  document.addEventListener('contextmenu', onMenu, true)
  return () => document.removeEventListener('contextmenu', onMenu, true)
}

type Point = { readonly clientX: number; readonly clientY: number }

function inText(point: Point | null): boolean {
  const place = point === null ? caret() : placeAt(point)
  const mark = place && markAt(place.node, place.offset)
  if (!mark) return false
  const at = mark.range.getBoundingClientRect()
  const inside = (x: number, y: number) =>
    x >= at.left - 2 && x <= at.right + 2 && y >= at.top && y <= at.bottom
  if (point !== null && !inside(point.clientX, point.clientY)) return false
  const words = wordsOfRoot(mark.root).filter(({ text }) => text === mark.word.text)
  const same = misspellingsNow().filter(
    ({ word, field }) => word === mark.word.text && standsIn(field, mark.root),
  )
  const misspelling = same[words.indexOf(mark.word)] ?? same[0]
  if (misspelling === undefined) return false
  openOffer(misspelling, at, backTo(misspelling))
  return true
}

const caret = () => {
  const selection = document.getSelection()
  return selection?.focusNode ? { node: selection.focusNode, offset: selection.focusOffset } : null
}

const placeAt = ({ clientX, clientY }: Point) => {
  const range = document.caretRangeFromPoint(clientX, clientY)
  return range && { node: range.startContainer, offset: range.startOffset }
}

/** Whether a field's text is what an element on the page shows. */
function standsIn({ owner, name }: TextField, root: Element): boolean {
  if (!(root instanceof HTMLElement)) return false
  const { statement, key } = root.dataset
  if (statement !== undefined) return owner.id === statement
  if (key !== undefined) return `${owner.kind}-${owner.id}` === key
  if (root.closest('[data-editor]')) return owner.id === cursor.get().writing?.statement && name === 'text'
  return (
    owner.kind === 'part' && (root.classList.contains('ProseMirror') ? name === 'body' : name === 'caption')
  )
}

/** The cursor goes on where it was, behind the word where one was written. */
function backTo({ field, end }: Misspelling): Offer['back'] {
  const focused = document.activeElement
  const editor = activeEditor.get()
  if (editor !== null && !editor.isDestroyed && editor.isFocused) {
    const { $from, from } = editor.state.selection
    const writtenIn: unknown = $from.parent.attrs.id ?? cursor.get().writing?.statement
    return (written) => {
      if (editor.isDestroyed) return
      editor.view.focus()
      // Behind the old word: the change reaches the editor a moment later, and moves the cursor behind the new one.
      const behind = written !== null && writtenIn === field.key
      editor.commands.setTextSelection(behind ? $from.start() + end : from)
    }
  }
  return () => focused instanceof HTMLElement && focused.focus({ preventScroll: true })
}

/** Titles and other plain fields: the browser has put the cursor where the pointer was. */
function inPlainField(target: Element, point: Point | null): boolean {
  const field = point === null ? document.activeElement : target
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return false
  const shown = fieldShown(field)
  const at = point === null ? field.selectionStart : offsetAt(field, point)
  if (shown === null || at === null) return false
  const misspelling = misspellingsNow().find(
    (one) => one.field.key === shown.key && one.start <= at && at <= one.end,
  )
  if (misspelling === undefined) return false
  const { start, end } = misspelling
  openOffer(misspelling, mirroredRange(field, start, end) ?? field.getBoundingClientRect(), (written) => {
    field.focus()
    const after = written === null ? at : start + written.length
    requestAnimationFrame(() => field.setSelectionRange(after, after))
  })
  return true
}

function offsetAt(field: HTMLTextAreaElement | HTMLInputElement, { clientX, clientY }: Point): number | null {
  const place = document.caretPositionFromPoint?.(clientX, clientY)
  return place?.offsetNode === field ? place.offset : field.selectionStart
}
