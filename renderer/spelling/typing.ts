import { offsetIn, type ShownText } from './shownText.ts'
import type { Word } from './words.ts'

/** The word that is being written is left in peace until the cursor leaves it. */

type Caret = { readonly node: Node; readonly offset: number }

/** Where the last letter was written; null as soon as the cursor has been elsewhere. */
let typedAt: Caret | null = null

/** In a plain field the node is the field itself. */
function caret(): Caret | null {
  const field = document.activeElement
  if (field instanceof HTMLTextAreaElement) return { node: field, offset: field.selectionEnd }
  const selection = document.getSelection()
  const node = selection?.focusNode ?? null
  return selection?.isCollapsed && node !== null ? { node, offset: selection.focusOffset } : null
}

export function wordBeingTyped(root: Element, shown: ShownText, words: readonly Word[]): Word | null {
  if (typedAt === null) return null
  const { node, offset } = typedAt
  const mirrored = root.hasAttribute('data-mirror') && root.parentElement?.contains(node)
  const at = mirrored ? offset : root.contains(node) ? offsetIn(shown, node, offset) : null
  return at === null ? null : (words.find(({ start, end }) => start < at && at <= end) ?? null)
}

/** Calls `left` each time that the cursor goes on without a letter. Returns how to stop. */
export function followTyping(left: () => void): () => void {
  const onInput = () => {
    typedAt = caret()
  }
  const onMove = () => {
    if (typedAt === null) return
    const now = caret()
    if (now?.node === typedAt.node && now.offset === typedAt.offset) return
    typedAt = null
    left()
  }
  const events = ['selectionchange', 'focusin', 'focusout'] as const
  document.addEventListener('input', onInput)
  for (const event of events) document.addEventListener(event, onMove)
  return () => {
    document.removeEventListener('input', onInput)
    for (const event of events) document.removeEventListener(event, onMove)
  }
}
