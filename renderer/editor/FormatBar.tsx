import { makeStyles, Toolbar, ToolbarDivider } from '@fluentui/react-components'
import {
  TextBold20Regular,
  TextBulletList20Regular,
  TextHeader220Regular,
  TextHeader320Regular,
  TextItalic20Regular,
  TextNumberListLtr20Regular,
  TextQuote20Regular,
} from '@fluentui/react-icons'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { screenText } from '../../core/text/screen.ts'
import { StatementTools } from '../grid/StatementTools.tsx'
import { activeEditor } from '../prose/activeEditor.ts'
import { LinkTool } from '../prose/LinkTool.tsx'
import { useStore } from '../store/createStore.ts'
import { FormatButton } from './FormatButton.tsx'

const text = screenText.prose.bar

/** The tools of the text that the cursor stands in. Always in the same place; switched off where they do not apply. */
export function FormatBar() {
  const styles = useStyles()
  const editor = useStore(activeEditor, (value) => value)
  return (
    <Toolbar className={styles.bar} size="small" aria-label={screenText.app.formatting} data-region="format">
      <TextTools key={editor?.instanceId ?? ''} editor={editor} />
      <ToolbarDivider />
      <StatementTools />
    </Toolbar>
  )
}

function TextTools({ editor }: { readonly editor: Editor | null }) {
  const state = useEditorState({ editor, selector: ({ editor: current }) => marksOf(current) })
  const run = (act: (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>) => () => {
    if (editor) act(editor.chain().focus()).run()
  }
  const prose = state?.prose ?? false
  return (
    <>
      <FormatButton
        label={text.bold}
        keys="Ctrl+B"
        icon={<TextBold20Regular />}
        on={state?.bold}
        onClick={run((c) => c.toggleBold())}
      />
      <FormatButton
        label={text.italic}
        keys="Ctrl+I"
        icon={<TextItalic20Regular />}
        on={state?.italic}
        onClick={run((c) => c.toggleItalic())}
      />
      <LinkTool editor={editor} on={state?.link} />
      <ToolbarDivider />
      <FormatButton
        label={text.heading2}
        icon={<TextHeader220Regular />}
        on={prose ? state?.heading2 : undefined}
        onClick={run((c) => c.toggleHeading({ level: 2 }))}
      />
      <FormatButton
        label={text.heading3}
        icon={<TextHeader320Regular />}
        on={prose ? state?.heading3 : undefined}
        onClick={run((c) => c.toggleHeading({ level: 3 }))}
      />
      <FormatButton
        label={text.bullets}
        icon={<TextBulletList20Regular />}
        on={prose ? state?.bullets : undefined}
        onClick={run((c) => c.toggleBulletList())}
      />
      <FormatButton
        label={text.numbers}
        icon={<TextNumberListLtr20Regular />}
        on={prose ? state?.numbers : undefined}
        onClick={run((c) => c.toggleOrderedList())}
      />
      <FormatButton
        label={text.quote}
        icon={<TextQuote20Regular />}
        on={prose ? state?.quote : undefined}
        onClick={run((c) => c.toggleBlockquote())}
      />
    </>
  )
}

const marksOf = (editor: Editor | null) =>
  editor === null || editor.isDestroyed
    ? null
    : {
        prose: 'heading' in editor.schema.nodes,
        bold: editor.isActive('bold'),
        italic: editor.isActive('italic'),
        link: editor.isActive('link'),
        heading2: editor.isActive('heading', { level: 2 }),
        heading3: editor.isActive('heading', { level: 3 }),
        bullets: editor.isActive('bulletList'),
        numbers: editor.isActive('orderedList'),
        quote: editor.isActive('blockquote'),
      }

const useStyles = makeStyles({ bar: { padding: '0 12px 6px', flexWrap: 'wrap', minHeight: '32px' } })
