import type { EditorView } from '@tiptap/pm/view'
import { leaveWriting, stopWriting } from './cursor.ts'
import {
  addStatementBelow,
  goOn,
  moveStatement,
  moveStatementAcross,
  moveStatementAnywhere,
  removeStatement,
} from './statementActions.ts'

/**
 * The keys of a statement that is being written; `view` is null while the cursor stands in its lead. Gives whether
 * the key is dealt with.
 */
export function statementKey(event: KeyboardEvent, view: EditorView | null): boolean {
  if (event.isComposing) return false
  const act = actionFor(event, view)
  if (act === null || act() === false) return false
  event.preventDefault()
  event.stopPropagation()
  return true
}

/** An action that gives false has not taken the key. */
type Action = () => unknown

function actionFor(event: KeyboardEvent, view: EditorView | null): Action | null {
  const { key, altKey, shiftKey } = event
  const ctrl = event.ctrlKey || event.metaKey
  if (key === 'Escape') return stopWriting
  if (key === 'Enter') return ctrl ? addStatementBelow : stopWriting
  if (key === 'Tab' && !ctrl && !altKey) return () => goOn(shiftKey ? -1 : 1) || letGo()
  if (altKey && shiftKey) return across(key)
  if (key === 'ArrowUp' && altKey) return () => moveStatement(-1)
  if (key === 'ArrowDown' && altKey) return () => moveStatement(1)
  if (ctrl && shiftKey && key.toLowerCase() === 'f') return moveStatementAnywhere
  if (view === null || ctrl || altKey || shiftKey) return null
  const empty = view.state.doc.textContent === ''
  if ((key === 'Backspace' || key === 'Delete') && empty) return removeStatement
  if (key === 'ArrowUp' && view.endOfTextblock('up')) return () => goOn(-1)
  if (key === 'ArrowDown' && view.endOfTextblock('down')) return () => goOn(1)
  return null
}

/** To the cell beside this one. */
function across(key: string): Action | null {
  switch (key) {
    case 'ArrowUp':
      return () => moveStatementAcross([-1, 0])
    case 'ArrowDown':
      return () => moveStatementAcross([1, 0])
    case 'ArrowLeft':
      return () => moveStatementAcross([0, -1])
    case 'ArrowRight':
      return () => moveStatementAcross([0, 1])
    default:
      return null
  }
}

/** At the end of the grid Tab leaves it, as it leaves everything else. */
const letGo = (): false => {
  leaveWriting()
  return false
}
