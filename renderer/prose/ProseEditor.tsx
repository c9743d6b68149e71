import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect } from 'react'
import type { ProsePart } from '../../core/framework/part.ts'
import type { Prose } from '../../core/framework/richText.ts'
import { screenText } from '../../core/text/screen.ts'
import { notify } from '../store/notices.ts'
import { change, freshId } from '../store/open.ts'
import { activeEditor, release } from './activeEditor.ts'
import { proseForEditor, proseFromEditor } from './content.ts'
import { proseExtensions } from './extensions.ts'
import { external, replaceDiffering } from './replaceDiffering.ts'

const show = (editor: Editor, body: Prose) => {
  const tr = replaceDiffering(editor.state, editor.schema.nodeFromJSON(proseForEditor(body)))
  if (tr !== null) editor.view.dispatch(tr)
}

/** The text of a prose part, as it will be printed, with the cursor in it. */
export function ProseEditor({ part }: { readonly part: ProsePart }) {
  const { id, body, title } = part
  const editor = useEditor(
    {
      extensions: proseExtensions(freshId),
      content: proseForEditor(body),
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': screenText.prose.body(title),
          class: 'prose-text',
          spellcheck: 'false',
          lang: 'da',
        },
      },
      onFocus: ({ editor: focused }) => activeEditor.set(focused),
      onUpdate: ({ editor: written, transaction }) => {
        if (transaction.getMeta(external)) return
        const read = proseFromEditor(written.getJSON())
        const pasted = transaction.getMeta('paste') === true
        if (read !== null && change({ type: 'part.write', id, body: read, pasted }) !== null) return
        if (read === null) notify({ kind: 'refusal', message: screenText.prose.unreadable })
        show(written, body)
      },
    },
    [id],
  )

  useEffect(() => show(editor, body), [editor, body])

  useEffect(() => {
    activeEditor.set(editor)
    return () => release(editor)
  }, [editor])

  return <EditorContent editor={editor} className="page-text" />
}
