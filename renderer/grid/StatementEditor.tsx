import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import type { InlineText } from '../../core/framework/richText.ts'
import type { Statement } from '../../core/framework/structure.ts'
import { screenText } from '../../core/text/screen.ts'
import { OriginMark } from '../origin/OriginMark.tsx'
import { activeEditor, release } from '../prose/activeEditor.ts'
import { statementForEditor, statementFromEditor } from '../prose/content.ts'
import { statementExtensions } from '../prose/extensions.ts'
import { external, replaceDiffering } from '../prose/replaceDiffering.ts'
import { notify } from '../store/notices.ts'
import { change, useFramework } from '../store/open.ts'
import { cursor, update, type Writing } from './cursor.ts'
import { LeadField } from './LeadField.tsx'
import { pasteStatements } from './pasteStatements.ts'
import { usesLeads } from './rows.ts'
import { showStop } from './showStop.ts'
import { statementKey } from './statementKeys.ts'
import { useGridStyles } from './styles.ts'

type Props = {
  readonly writing: Writing
  /** Null before its first letter. */
  readonly statement: Statement | null
  readonly number: string
  readonly label: string
}

const nothing: InlineText = []

/** The one statement that is open for writing: its lead in a field of its own, its text in the one mounted Tiptap editor. */
export function StatementEditor({ writing, statement, number, label }: Props) {
  const styles = useGridStyles()
  const text = statement?.text ?? nothing
  const lead = statement?.lead ?? ''
  const leads = useFramework(usesLeads)
  const showsLead = lead !== '' || leads || writing.leadAsked > 0
  const leadField = useRef<HTMLInputElement>(null)
  const editor = useEditor({
    extensions: statementExtensions(pasteStatements),
    content: statementForEditor(text),
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-label': `${screenText.grid.statement}: ${label}`,
        class: 'statement-text',
        spellcheck: 'false',
        lang: 'da',
      },
      handleKeyDown: (view, event) => statementKey(event, view),
    },
    onFocus: ({ editor: focused }) => activeEditor.set(focused),
    onUpdate: ({ editor: written, transaction }) => {
      if (transaction.getMeta(external)) return
      const read = statementFromEditor(written.getJSON())
      if (read === null) notify({ kind: 'refusal', message: screenText.prose.unreadable })
      if (read === null || !write({ text: read })) show(written, text)
    },
  })

  useEffect(() => show(editor, text), [editor, text])

  // The statement being written was taken back by undo: go on as a new one in its place.
  useEffect(() => {
    if (statement === null && writing.statement !== null) update({ statement: null })
  }, [statement, writing.statement])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the editor appears
  useEffect(() => {
    activeEditor.set(editor)
    placeCursor(editor, writing)
    return () => release(editor)
  }, [editor])

  useEffect(() => {
    if (writing.leadAsked > 0) leadField.current?.focus()
  }, [writing.leadAsked])

  return (
    <div className={styles.editor} data-editor>
      <span className={styles.number}>{number}</span>
      {statement !== null && <OriginMark statement={statement} />}
      {showsLead && (
        <LeadField
          ref={leadField}
          lead={lead}
          onWrite={(typed) => write({ lead: typed })}
          onDone={() => focusAt(editor, 0)}
        />
      )}
      <EditorContent editor={editor} />
    </div>
  )
}

/** Into the statement, which comes to be with its first letter. */
function write(content: { readonly lead?: string; readonly text?: InlineText }): boolean {
  const { writing } = cursor.get()
  if (writing === null) return true
  const { statement: id, dimension, role, at } = writing
  if (id !== null) return change({ type: 'statement.set', id, ...content }) !== null
  if (!content.lead && !content.text?.length) return true
  const place = change({ type: 'statement.add', dimension, role, at, content })
  if (place !== null) update({ statement: place.id })
  return place !== null
}

const show = (editor: Editor, text: InlineText) => {
  const tr = replaceDiffering(editor.state, editor.schema.nodeFromJSON(statementForEditor(text)))
  if (tr !== null) editor.view.dispatch(tr)
}

/** At once: Tiptap's own focus command waits for the next frame, and letters typed until then would be nobody's. */
const focusAt = (editor: Editor, position: number) => {
  editor.view.focus()
  const cell = editor.view.dom.closest<HTMLElement>('[data-key]')
  if (cell) showStop(cell, 0)
  editor.chain().setTextSelection(position).scrollIntoView().run()
}

/** Where the pointer was, else at the end; a letter typed on the cell is the first one written. */
const placeCursor = (editor: Editor, { point, typed }: Writing) => {
  const hit = point && editor.view.posAtCoords(point)
  focusAt(editor, hit ? hit.pos : editor.state.doc.content.size)
  if (typed !== '') editor.commands.insertContent({ type: 'text', text: typed })
}
