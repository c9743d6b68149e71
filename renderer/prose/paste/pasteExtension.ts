import { Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { address } from './address.ts'
import type { Block } from './block.ts'
import { proseContent } from './content.ts'
import { type Pasted, readPaste } from './readPaste.ts'

/** What the user is told about a paste that was not taken as it stood. */
export type PasteNews = 'plain' | 'too-large' | 'picture'

type Options = {
  readonly tell: (news: PasteNews) => void
  /** Puts several blocks in a place that holds only one; gives whether it did. Absent in prose, which holds them all. */
  readonly several?: ((blocks: readonly Block[], view: EditorView) => boolean) | undefined
}

/**
 * Pasting from other programs. What is copied in one of our own editors is left to ProseMirror, which knows its own marks;
 * everything else is read by `readPaste`, so that only structure comes along.
 */
export const pasteFromElsewhere = ({ tell, several }: Options) =>
  Extension.create({
    name: 'pasteFromElsewhere',
    // Before the link extension, which would take any address; an address over marked text is left to it.
    priority: 1100,
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('pasteFromElsewhere'),
        props: {
          handlePaste: (view, { clipboardData }) =>
            clipboardData !== null && take(view, clipboardData, { tell, several }),
          handleDrop: (view, event) => {
            const { dataTransfer, clientX, clientY } = event
            const at = view.posAtCoords({ left: clientX, top: clientY })
            // Files are the window's to open, and what comes from this very text is moved by ProseMirror.
            if (!dataTransfer || !at || view.dragging || dataTransfer.types.includes('Files')) return false
            if (dataTransfer.getData('text/plain') === '') return false
            view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))))
            view.focus()
            if (!take(view, dataTransfer, { tell, several })) return false
            event.preventDefault()
            return true
          },
        },
      }),
    ],
  })

/** Puts in what another program gives; false where it is left to ProseMirror. */
function take(view: EditorView, data: DataTransfer, { tell, several }: Options): boolean {
  const html = data.getData('text/html')
  const text = data.getData('text/plain')
  const own = html.length < mostOwn && html.includes('data-pm-slice')
  if (own || isLinkOver(view, text)) return false
  const pasted = readPaste(html, text)
  if (pasted.kind === 'blocks') insert(view, pasted, { tell, several })
  else if (pasted.kind === 'too-large') tell('too-large')
  else if (data.files.length > 0 || /<img\b/i.test(html)) tell('picture')
  return true
}

/** Our own texts are at most this long, as HTML; what only claims to be ours is read as everything else. */
const mostOwn = 2_000_000

const isLinkOver = ({ state }: EditorView, text: string): boolean =>
  !state.selection.empty && address(text) !== null

function insert(
  view: EditorView,
  { blocks, plain }: Extract<Pasted, { kind: 'blocks' }>,
  { tell, several }: Options,
): void {
  if (plain) tell('plain')
  if (several && blocks.length > 1 && several(blocks, view)) return
  const { schema, tr } = view.state
  const content = several ? [oneParagraph(blocks)] : proseContent(blocks)
  const slice = Slice.maxOpen(Fragment.fromJSON(schema, content))
  view.dispatch(
    tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'),
  )
}

/** All the text in one line, with a space for every break. */
function oneParagraph(blocks: readonly Block[]) {
  const inline = proseContent(
    blocks.map(({ pieces }) => ({ shape: { kind: 'paragraph' } as const, pieces })),
  ).map(({ content = [] }) => content.map((node) => (node.type === 'hardBreak' ? space : node)))
  return { type: 'paragraph', content: inline.flatMap((nodes, i) => (i > 0 ? [space, ...nodes] : nodes)) }
}

const space = { type: 'text', text: ' ' }
