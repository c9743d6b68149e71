import { Extension } from '@tiptap/core'
import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'

/** A statement is one line: Enter makes no second paragraph, and what is pasted becomes one. */
export const oneLine = () =>
  Extension.create({
    name: 'oneLine',
    addKeyboardShortcuts: () => ({ Enter: () => true, 'Shift-Enter': () => true }),
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('oneLine'),
        props: { transformPasted: (slice, view) => joined(slice, view.state.schema) },
      }),
    ],
  })

/** The text of all blocks in one, with a space between them; marks are kept. */
export function joined(slice: Slice, schema: Schema): Slice {
  const runs: Node[] = []
  slice.content.descendants((node) => {
    if (node.isText) runs.push(node)
    else if (node.isTextblock && node.content.size > 0 && runs.length > 0) runs.push(schema.text(' '))
    return !node.isText
  })
  if (runs.length === 0) return Slice.empty
  return new Slice(Fragment.from(schema.node('paragraph', null, Fragment.fromArray(runs))), 1, 1)
}
