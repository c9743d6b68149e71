import type { EditorView } from '@tiptap/pm/view'
import { statementsIn } from '../../core/framework/framework.ts'
import { InlineText } from '../../core/framework/richText.ts'
import { screenText } from '../../core/text/screen.ts'
import type { Block } from '../prose/paste/block.ts'
import { statementContent } from '../prose/paste/content.ts'
import { notify } from '../store/notices.ts'
import { change, currentFramework } from '../store/open.ts'
import { beginWriting, cursor } from './cursor.ts'

/** How many statements a cell holds. */
const most = 100

/**
 * Several paragraphs or items pasted in a statement become as many statements, as one step to undo: the first joins what
 * stands before the cursor, the last what stands after it. False where there is no room for them.
 */
export function pasteStatements(blocks: readonly Block[], { state }: EditorView): boolean {
  const { writing } = cursor.get()
  const texts = statementContent(blocks)
  if (writing === null || texts === null) return false
  const { dimension, role } = writing
  const standing = statementsIn(currentFramework(), dimension, role)
  const index = standing.findIndex(({ id }) => id === writing.statement)
  const at = index < 0 ? Math.min(writing.at, standing.length) : index
  const rest = standing.slice(index < 0 ? at : at + 1)
  if (at + texts.length + rest.length > most) {
    notify({ kind: 'done', message: screenText.prose.paste.oneStatement })
    return false
  }
  const { from, to } = state.selection
  const inline = (start: number, end: number): InlineText =>
    InlineText.parse(state.doc.slice(start, end).content.toJSON()?.[0]?.content ?? [])
  const before = inline(0, from)
  const after = inline(to, state.doc.content.size)
  const made = texts.map((text, i) => ({
    lead: i === 0 ? (standing[index]?.lead ?? '') : '',
    text: [...(i === 0 ? before : []), ...text, ...(i === texts.length - 1 ? after : [])],
  }))
  const line = ({ lead, text }: (typeof made)[number]) => ({ lead, text })
  const statements = [...standing.slice(0, at).map(line), ...made, ...rest.map(line)]
  const place = change({ type: 'cells.paste', mode: 'replace', cells: [{ dimension, role, statements }] })
  if (place === null) return true
  const last = at + texts.length - 1
  const written = statementsIn(currentFramework(), dimension, role)[last]
  if (written) beginWriting({ dimension, role }, { statement: written.id, at: last })
  return true
}
