import type { JSONContent } from '@tiptap/core'
import { InlineText, Prose } from '../../core/framework/richText.ts'

/** Between the framework's rich text and what Tiptap takes and gives. Everything from the editor is parsed. */

export const proseForEditor = (body: Prose): JSONContent => ({
  type: 'doc',
  content: body.content.length > 0 ? (body.content as JSONContent[]) : [{ type: 'paragraph' }],
})

/** Null where the editor holds something that a framework cannot keep, such as a list nested too deep. */
export function proseFromEditor(json: JSONContent): Prose | null {
  const parsed = Prose.safeParse(withoutDefaults(json))
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

/** A list that begins at 1 says nothing about where it begins; so unchanged text stays the same text. */
const withoutDefaults = (node: JSONContent): JSONContent => {
  const { attrs, ...rest } = node
  const children = node.content ? { content: node.content.map(withoutDefaults) } : {}
  const keepsAttrs = attrs && !(node.type === 'orderedList' && (attrs.start ?? 1) === 1)
  return { ...rest, ...children, ...(keepsAttrs ? { attrs } : {}) }
}
