import type { Editor } from '@tiptap/core'
import { type Framework, statementsIn } from '../../core/framework/framework.ts'
import { fieldPassage } from '../../core/framework/passages.ts'
import { cellOf, cursor } from '../grid/cursor.ts'
import { activeEditor } from '../prose/activeEditor.ts'
import { stillThere, view } from '../store/view.ts'

/** The passage one is at in the editor, and the part it is in; it may be printed in several. */
export type WritingPlace = { readonly passage: string | null; readonly part: string | null }

export function writingPlace(framework: Framework): WritingPlace {
  const selected = stillThere(framework, view.get().selected)
  if (selected.kind === 'about') return { passage: fieldPassage('about', 'title'), part: null }
  const part = framework.parts.find(({ id }) => id === selected.id)
  if (part?.kind === 'grid') return { passage: inGrid(framework), part: selected.id }
  const editor = activeEditor.get()
  const block = part?.kind === 'prose' && editor ? blockOf(editor) : null
  return { passage: block ?? fieldPassage(selected.id, 'title'), part: selected.id }
}

/** The statement being written, else the first one of the cell one stands on. */
function inGrid(framework: Framework): string | null {
  const { writing, active } = cursor.get()
  if (writing !== null) return writing.statement
  const cell = active === null ? null : cellOf(active)
  return (cell && statementsIn(framework, cell.dimension, cell.role)[0]?.id) ?? null
}

function blockOf(editor: Editor): string | null {
  const { $from } = editor.state.selection
  const id: unknown = $from.parent.attrs.id
  return typeof id === 'string' ? id : null
}
