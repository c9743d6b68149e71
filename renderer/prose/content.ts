import type { JSONContent } from '@tiptap/core'
import { type Inline, InlineText, listDepth, Paragraph, Prose } from '../../core/framework/richText.ts'

/** Between the framework's rich text and what Tiptap takes and gives. Everything from the editor is parsed. */

export const proseForEditor = (body: Prose): JSONContent => ({
  type: 'doc',
  content: body.content.length > 0 ? (body.content as JSONContent[]) : [{ type: 'paragraph' }],
})

/** Null where the editor holds something that a framework cannot keep. Lists nested too deep are made shallower. */
export function proseFromEditor(json: JSONContent): Prose | null {
  const parsed = Prose.safeParse(shallow(withoutDefaults(json)))
  return parsed.success ? parsed.data : null
}

export const statementForEditor = (text: InlineText): JSONContent => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: text as JSONContent[] }],
})

export function statementFromEditor(json: JSONContent): InlineText | null {
  const parsed = InlineText.safeParse(json.content?.[0]?.content ?? [])
  return parsed.success ? parsed.data : null
}

/** One passage, which may have line breaks in it. */
export const wordingForEditor = (text: readonly Inline[]): JSONContent => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: text as JSONContent[] }],
})

/** Null where the editor holds something that a passage cannot keep. */
export function wordingFromEditor(json: JSONContent): Inline[] | null {
  const parsed = Paragraph.shape.content.safeParse(json.content?.[0]?.content ?? [])
  return parsed.success ? (parsed.data ?? []) : null
}

/** A list that begins at 1 says nothing about where it begins; so unchanged text stays the same text. */
const withoutDefaults = (node: JSONContent): JSONContent => {
  const { attrs, ...rest } = node
  const children = node.content ? { content: node.content.map(withoutDefaults) } : {}
  const keepsAttrs = attrs && !(node.type === 'orderedList' && (attrs.start ?? 1) === 1)
  return { ...rest, ...children, ...(keepsAttrs ? { attrs } : {}) }
}

const isList = (node: JSONContent): boolean => node.type === 'bulletList' || node.type === 'orderedList'

/** The same words with lists no deeper than `listDepth`: what was nested deeper goes on as items of the deepest list. */
function shallow(node: JSONContent, depth = 0): JSONContent {
  if (!node.content) return node
  if (!isList(node)) return { ...node, content: node.content.map((child) => shallow(child, depth)) }
  const items = depth + 1 < listDepth ? node.content : node.content.flatMap(unfolded)
  return { ...node, content: items.map((item) => shallow(item, depth + 1)) }
}

/** An item without lists inside it, followed by what stood in them. */
function unfolded(item: JSONContent): JSONContent[] {
  const items: JSONContent[] = []
  let open: JSONContent[] | null = null
  for (const child of item.content ?? []) {
    if (isList(child)) {
      items.push(...(child.content ?? []).flatMap(unfolded))
      open = null
    } else if (open) open.push(child)
    else {
      open = [child]
      items.push({ ...item, content: open })
    }
  }
  return items
}
