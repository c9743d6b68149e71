import { fieldsOf, type TextField } from '../../core/find/fields.ts'
import { cursor } from '../grid/cursor.ts'
import { activeEditor } from '../prose/activeEditor.ts'
import { currentFramework } from '../store/open.ts'
import { view } from '../store/view.ts'
import { offer } from './offer.ts'

/** A place in the text of the framework, as search counts it. */
export type TextPlace = { readonly field: string; readonly start: number }

/** Where one is: at the word that is offered, at the cursor, at the name or cell that has the focus, or on the page shown. */
export function placeNow(): TextPlace | null {
  const offered = offer.get()
  if (offered !== null) return { field: offered.misspelling.field.key, start: offered.misspelling.start }
  return placeInEditor() ?? placeInField() ?? placeInGrid() ?? placeOnPage()
}

function placeInEditor(): TextPlace | null {
  const editor = activeEditor.get()
  if (editor === null || !editor.isFocused) return null
  const { $to } = editor.state.selection
  const id: unknown = $to.parent.attrs.id ?? cursor.get().writing?.statement
  return typeof id === 'string' ? { field: id, start: $to.parentOffset - 1 } : null
}

/** Title and other plain fields show the whole text of one field. */
function placeInField(): TextPlace | null {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return null
  const shown = fieldShown(field)
  return shown === null ? null : { field: shown.key, start: (field.selectionEnd ?? 0) - 1 }
}

/** Which text of the framework a plain field is for: one of those on the page that read the same. */
export function fieldShown(field: HTMLTextAreaElement | HTMLInputElement): TextField | null {
  const { selected, details } = view.get()
  const fields = fieldsOf(currentFramework()).filter(
    ({ text, inline }) => inline === null && text === field.value,
  )
  const here = selected.kind === 'about' ? 'about' : selected.id
  return (
    fields.find(({ owner }) => details !== null && owner.id === details.id) ??
    fields.find(({ group }) => group === here) ??
    fields[0] ??
    null
  )
}

function placeInGrid(): TextPlace | null {
  const key = document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key
  const [kind, first, role] = key?.split('-') ?? []
  if (kind === undefined || first === undefined) return null
  const fields = fieldsOf(currentFramework())
  const found =
    kind === 'cell'
      ? fields.find(({ path }) => path[0] === 'cells' && path[1] === first && path[2] === role)
      : fields.find(({ owner }) => owner.id === first)
  return found === undefined ? null : { field: found.key, start: -1 }
}

function placeOnPage(): TextPlace | null {
  const { selected } = view.get()
  const here = selected.kind === 'about' ? 'about' : selected.id
  const found = fieldsOf(currentFramework()).find(({ group }) => group === here)
  return found === undefined ? null : { field: found.key, start: -1 }
}
