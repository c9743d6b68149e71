import { type Extensions, Node } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import StarterKit from '@tiptap/starter-kit'
import type { IdSource } from '../../core/framework/id.ts'
import { Href, listDepth } from '../../core/framework/richText.ts'
import { blockIds } from './blockIds.ts'
import { oneLine } from './oneLine.ts'
import type { Block } from './paste/block.ts'
import { pasteFromElsewhere } from './paste/pasteExtension.ts'
import { tellPaste } from './paste/tellPaste.ts'

/** Tiptap, cut down to exactly what core/framework/richText.ts can keep. */

/** The kit, with the content of quotes and list items narrowed to what the schema parser accepts. */
const Kit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map((extension) => {
      if (extension.name === 'blockquote') return (extension as Node).extend({ content: 'paragraph+' })
      if (extension.name === 'listItem') return shallowListItem(extension as Node)
      return extension
    })
  },
})

const shallowListItem = (listItem: Node): Node =>
  listItem.extend({
    content: 'paragraph (paragraph | bulletList | orderedList)*',
    addKeyboardShortcuts() {
      const keys = this.parent?.() ?? {}
      return {
        ...keys,
        Tab: (props) => {
          const { $from } = this.editor.state.selection
          const depth = Array.from({ length: $from.depth }, (_, i) => $from.node(i + 1)).filter(
            (node) => node.type.name === 'listItem',
          ).length
          // In a list Tab never leaves the text, also where it can go no deeper.
          return depth >= listDepth || (keys.Tab?.(props) ?? false) || depth > 0
        },
      }
    },
  })

const common = {
  undoRedo: false,
  code: false,
  codeBlock: false,
  strike: false,
  underline: false,
  horizontalRule: false,
  gapcursor: false,
  trailingNode: false,
  link: {
    openOnClick: false,
    autolink: false,
    linkOnPaste: true,
    isAllowedUri: (uri: string) => Href.safeParse(uri).success,
  },
} as const

/** For the body of a prose part. */
export const proseExtensions = (ids: IdSource): Extensions => [
  Kit.configure({ ...common, heading: { levels: [2, 3, 4] } }),
  blockIds(ids),
  pasteFromElsewhere({ tell: tellPaste }),
]

/** For one statement: a single line of rich text. `several` takes what is pasted as more than one. */
export const statementExtensions = (
  several: (blocks: readonly Block[], view: EditorView) => boolean = () => false,
): Extensions => [...onePassage(false), oneLine(), pasteFromElsewhere({ tell: tellPaste, several })]

/** For one passage by itself, with line breaks in it or without. */
export const wordingExtensions = (lineBreaks: boolean): Extensions => [
  ...onePassage(lineBreaks),
  ...(lineBreaks ? [] : [oneLine()]),
  pasteFromElsewhere({ tell: tellPaste, several: () => false }),
]

const onePassage = (lineBreaks: boolean): Extensions => [
  Node.create({ name: 'doc', topNode: true, content: 'paragraph' }),
  Kit.extend({
    addExtensions() {
      return (this.parent?.() ?? []).map((extension) =>
        extension.name === 'paragraph'
          ? (extension as Node).extend({ content: lineBreaks ? 'inline*' : 'text*' })
          : extension,
      )
    },
  }).configure({
    ...common,
    document: false,
    heading: false,
    blockquote: false,
    bulletList: false,
    orderedList: false,
    listItem: false,
    listKeymap: false,
    ...(lineBreaks ? {} : { hardBreak: false as const }),
    dropcursor: false,
  }),
]
