import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'

/** The mark of a change that comes from the framework and must not be sent back to it. */
export const external = 'grundlag-external'

/**
 * Makes the editor show `target` by replacing only the range that differs, so that the cursor stays where it was.
 * Null where nothing differs.
 */
export function replaceDiffering(state: EditorState, target: Node): Transaction | null {
  const start = state.doc.content.findDiffStart(target.content)
  const end = state.doc.content.findDiffEnd(target.content)
  if (start === null || end === null) return null
  // In "aab" → "ab" the two searches pass each other; neither end may lie before the start.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const tr = state.tr.replace(start, end.a + overlap, target.slice(start, end.b + overlap))
  return tr.setMeta(external, true).setMeta('addToHistory', false)
}
