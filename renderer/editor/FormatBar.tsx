import { makeStyles, mergeClasses, Toolbar, ToolbarDivider, tokens } from '@fluentui/react-components'
import {
  TextBold20Regular,
  TextBulletList20Regular,
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
import { StyleMenu } from '../prose/StyleMenu.tsx'
import { type TextState, textState } from '../prose/textState.ts'
import { useStore } from '../store/createStore.ts'
import { useFramework } from '../store/open.ts'
import { view } from '../store/view.ts'
import { FormatButton } from './FormatButton.tsx'
import { useQuiet } from './useQuiet.ts'

const text = screenText.prose.bar

/**
 * The tools of the text on the page that is shown: only those that such a page can use, and quiet while one writes. The
 * first ones always stand in the same place, so that nothing moves from page to page.
 */
export function FormatBar() {
  const styles = useStyles()
  const editor = useStore(activeEditor, (value) => value)
  const selected = useStore(view, (value) => value.selected)
  const kind = useFramework(({ parts }) =>
    selected.kind === 'part' ? parts.find(({ id }) => id === selected.id)?.kind : undefined,
  )
  const quiet = useQuiet()
  return (
    <Toolbar
      className={mergeClasses(styles.bar, quiet && styles.quiet)}
      size="small"
      aria-label={screenText.app.formatting}
      data-region="format"
    >
      <TextTools key={editor?.instanceId ?? ''} editor={editor} isProse={kind === 'prose'} />
      {kind === 'grid' && (
        <>
          <ToolbarDivider />
          <StatementTools />
        </>
      )}
    </Toolbar>
  )
}

type Chain = ReturnType<Editor['chain']>

function TextTools({ editor, isProse }: { readonly editor: Editor | null; readonly isProse: boolean }) {
  const state: TextState | null = useEditorState({
    editor,
    selector: ({ editor: current }) => textState(current),
  })
  const run = (act: (chain: Chain) => Chain) => () => {
    if (editor) act(editor.chain().focus()).run()
  }
  return (
    <>
      <FormatButton
        label={text.bold}
        keys={text.keys.bold}
        icon={<TextBold20Regular />}
        on={state?.bold}
        onClick={run((c) => c.toggleBold())}
      />
      <FormatButton
        label={text.italic}
        keys={text.keys.italic}
        icon={<TextItalic20Regular />}
        on={state?.italic}
        onClick={run((c) => c.toggleItalic())}
      />
      <LinkTool editor={editor} on={state?.link} />
      {isProse && (
        <>
          <ToolbarDivider />
          <StyleMenu editor={editor} style={state?.style} />
          <FormatButton
            label={text.bullets}
            keys={text.keys.bullets}
            icon={<TextBulletList20Regular />}
            on={state?.bullets}
            onClick={run((c) => c.toggleBulletList())}
          />
          <FormatButton
            label={text.numbers}
            keys={text.keys.numbers}
            icon={<TextNumberListLtr20Regular />}
            on={state?.numbers}
            onClick={run((c) => c.toggleOrderedList())}
          />
          <FormatButton
            label={text.quote}
            keys={text.keys.quote}
            icon={<TextQuote20Regular />}
            on={state?.quote}
            onClick={run((c) => c.toggleBlockquote())}
          />
        </>
      )}
    </>
  )
}

const useStyles = makeStyles({
  bar: { padding: '0 12px 6px', flexWrap: 'wrap', minHeight: '32px' },
  // Still 4.5:1, so that nobody has to move the mouse to read it.
  quiet: {
    '& button': { color: tokens.colorNeutralForeground4 },
    '@media (prefers-reduced-motion: no-preference)': {
      '& button': { transitionProperty: 'color', transitionDuration: tokens.durationSlow },
    },
  },
})
