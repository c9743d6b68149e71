import { Extension } from '@tiptap/core'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { IdSource } from '../../core/framework/id.ts'
import { external } from './replaceDiffering.ts'

/**
 * Every text block keeps its id for life, since comments in a returned Word file come back to it.
 *
 * A block that is split keeps its id in the first half; what is new, pasted or copied gets a fresh one; changing a
 * paragraph into a heading or a list changes no id.
 */
export const blockIds = (ids: IdSource) =>
  Extension.create({
    name: 'blockIds',
    addGlobalAttributes: () => [
      {
        types: ['paragraph', 'heading'],
        attributes: { id: { default: null, rendered: false, keepOnSplit: false, parseHTML: () => null } },
      },
    ],
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('blockIds'),
        appendTransaction: (transactions, before, after) =>
          transactions.some((tr) => tr.docChanged) && !transactions.some((tr) => tr.getMeta(external))
            ? giveIds(transactions, before, after, ids)
            : null,
        props: {
          // Text that is dragged to another place is still the same passage.
          transformPasted: (slice, view) => (view.dragging?.move ? slice : withoutIds(slice)),
        },
      }),
    ],
  })

const isTextBlock = (node: Node): boolean => node.type.name === 'paragraph' || node.type.name === 'heading'

/** Gives ids to the blocks that lack one or share one; null where all is well. */
export function giveIds(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
  ids: IdSource,
): Transaction | null {
  const present = new Set<string>()
  const wanting: { readonly node: Node; readonly pos: number }[] = []
  after.doc.descendants((node, pos) => {
    if (!isTextBlock(node)) return true
    const id: unknown = node.attrs.id
    if (typeof id !== 'string' || present.has(id)) wanting.push({ node, pos })
    else present.add(id)
    return false
  })
  if (wanting.length === 0) return null

  const former = formerIds(transactions, before)
  const tr = after.tr
  for (const { node, pos } of wanting) {
    const own = former.get(pos)
    const id = own !== undefined && !present.has(own) ? own : ids()
    present.add(id)
    tr.setNodeMarkup(pos, undefined, { ...node.attrs, id })
  }
  return tr
}

/** Which id stood at each place, where a command has made a block anew without meaning another passage. */
function formerIds(transactions: readonly Transaction[], before: EditorState): Map<number, string> {
  const former = new Map<number, string>()
  before.doc.descendants((node, pos) => {
    if (!isTextBlock(node)) return true
    const inside = transactions.reduce((at, tr) => tr.mapping.map(at, -1), pos + 1)
    const id: unknown = node.attrs.id
    if (typeof id === 'string') former.set(inside - 1, id)
    return false
  })
  return former
}

/** The same slice, its blocks without ids. */
export const withoutIds = (slice: Slice): Slice =>
  new Slice(stripped(slice.content), slice.openStart, slice.openEnd)

const stripped = (fragment: Fragment): Fragment => {
  const nodes: Node[] = []
  fragment.forEach((node) => {
    const attrs = isTextBlock(node) ? { ...node.attrs, id: null } : node.attrs
    nodes.push(node.isText ? node : node.type.create(attrs, stripped(node.content), node.marks))
  })
  return Fragment.fromArray(nodes)
}
