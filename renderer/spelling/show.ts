import type { Editor } from '@tiptap/core'
import { beginWriting, cursor } from '../grid/cursor.ts'
import { activeEditor } from '../prose/activeEditor.ts'
import { currentFramework } from '../store/open.ts'
import { cellOfStatement } from '../store/places.ts'
import { reveal, showDetails, view } from '../store/view.ts'
import { mirroredRange } from './mirrors.ts'
import type { Misspelling } from './misspellings.ts'
import type { Offer } from './offer.ts'
import { rangeIn, shownText } from './shownText.ts'
import { wordsIn } from './words.ts'

/** A word that is in sight and marked, ready for what is offered at it. */
export type Sight = { readonly at: DOMRect; readonly back: Offer['back'] }

/** So long a page may take to come, in frames. */
const patience = 40

/** Goes to a misspelt word wherever it stands, and opens what it stands in; null where that cannot be shown. */
export async function goTo(misspelling: Misspelling): Promise<Sight | null> {
  open(misspelling)
  for (let frame = 0; frame < patience; frame++) {
    await nextFrame()
    const sight = sightOf(misspelling)
    if (sight === null) continue
    // An editor that has just come takes the focus a frame later; only then may a menu have it.
    await nextFrame()
    await nextFrame()
    return sightOf(misspelling) ?? sight
  }
  return null
}

const nextFrame = () => new Promise(requestAnimationFrame)

function open({ field: { owner, name } }: Misspelling): void {
  const framework = currentFramework()
  const { kind, id } = owner
  if (id !== null && name !== 'name' && (kind === 'role' || kind === 'theme' || kind === 'competency')) {
    const { side, details } = view.get()
    if (side !== 'inspector' || details?.id !== id) showDetails({ kind, id })
    return
  }
  if (kind === 'statement' && cursor.get().writing?.statement === id) return
  reveal(framework, owner)
  const cell = kind === 'statement' && id !== null ? cellOfStatement(framework, id) : null
  if (cell !== null) beginWriting(cell, { statement: id, at: cell.at })
}

function sightOf(misspelling: Misspelling): Sight | null {
  const { owner, name } = misspelling.field
  if (owner.kind === 'statement' && name === 'text') return inEditor(misspelling, '[data-editor]')
  if (owner.kind === 'part' && name === 'body') return inEditor(misspelling, '.page-text')
  return inPlainField(misspelling) ?? inHeader(misspelling)
}

/** In the Tiptap editor: the word is selected, so that typing writes over it as well. */
function inEditor({ field, start, end }: Misspelling, around: string): Sight | null {
  const editor = activeEditor.get()
  if (editor === null || editor.isDestroyed || editor.view.dom.closest(around) === null) return null
  const from = textStart(editor, field.key)
  if (
    from === null ||
    editor.state.doc.textBetween(from + start, from + end) !== field.text.slice(start, end)
  )
    return null
  // At once, and not in the next frame as the editor's own command does it.
  editor.view.focus()
  editor
    .chain()
    .setTextSelection({ from: from + start, to: from + end })
    .scrollIntoView()
    .run()
  const first = editor.view.coordsAtPos(from + start)
  const last = editor.view.coordsAtPos(from + end)
  const right = last.top === first.top ? last.right : first.right
  return {
    at: new DOMRect(first.left, first.top, Math.max(1, right - first.left), first.bottom - first.top),
    back: (written) => {
      if (editor.isDestroyed) return
      editor.view.focus()
      // Behind the old word: the change reaches the editor a moment later, and moves the cursor behind the new one.
      if (written !== null) editor.commands.setTextSelection(from + end)
    },
  }
}

/** Where the text of a block begins in the editor; a statement has only the one. */
function textStart(editor: Editor, key: string): number | null {
  if (cursor.get().writing?.statement === key) return 1
  let found: number | null = null
  editor.state.doc.descendants((node, pos) => {
    if (node.isTextblock && node.attrs.id === key) found = pos + 1
    return found === null && !node.isTextblock
  })
  return found
}

/** In a title, or a field at the edge: the one that shows this text. */
function inPlainField({ field, start, end }: Misspelling): Sight | null {
  const places = '[data-region="page"], [data-region="side"]'
  const shown = [...document.querySelectorAll(places)]
    .flatMap((region) => [
      ...region.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input'),
    ])
    .find((candidate) => candidate.value === field.text)
  if (shown === undefined) return null
  shown.focus()
  shown.setSelectionRange(start, end)
  return {
    at: mirroredRange(shown, start, end) ?? shown.getBoundingClientRect(),
    back: (written) => {
      shown.focus()
      const at = written === null ? end : start + written.length
      // After the field has been given its new text, which puts the cursor at its end.
      requestAnimationFrame(() => shown.setSelectionRange(written === null ? start : at, at))
    },
  }
}

/** In the header of a role, theme, competency or dimension. */
function inHeader({ field: { owner }, word }: Misspelling): Sight | null {
  const header = document.querySelector<HTMLElement>(`th[data-key="${owner.kind}-${owner.id}"]`)
  if (header === null) return null
  header.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  header.focus({ preventScroll: true })
  const shown = shownText(header)
  const found = wordsIn(shown.text).find(({ text }) => text === word)
  const range = found && rangeIn(shown, found.start, found.end)
  return {
    at: (range ?? header).getBoundingClientRect(),
    back: () => header.focus({ preventScroll: true }),
  }
}
