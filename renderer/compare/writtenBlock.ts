import type { Command } from '../../core/edit/apply.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { type ProseBlock, textBlocks } from '../../core/framework/richText.ts'

/** Writes the words that a block of prose has in the other into one's own; null for what is no prose. */
export function writtenBlock(
  own: string,
  theirs: string,
  { mine, other }: { readonly mine: Framework; readonly other: Framework },
): Command | null {
  const blocks = other.parts.flatMap((part) => (part.kind === 'prose' ? textBlocks(part.body.content) : []))
  const content = blocks.find(({ attrs }) => attrs.id === theirs)?.content
  const part = mine.parts.find(
    (each) => each.kind === 'prose' && textBlocks(each.body.content).some(({ attrs }) => attrs.id === own),
  )
  if (part?.kind !== 'prose' || content === undefined) return null
  const body = { ...part.body, content: part.body.content.map((block) => withContent(block, own, content)) }
  return { type: 'part.write', id: part.id, body }
}

type Content = Extract<ProseBlock, { readonly type: 'paragraph' }>['content']

/** The same block, with another text in the one paragraph or heading that is meant, however deep it stands. */
function withContent<B extends ProseBlock>(block: B, id: string, content: Content): B
function withContent(block: ProseBlock, id: string, content: Content): ProseBlock {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.attrs.id === id ? { ...block, content } : block
    case 'blockquote':
      return { ...block, content: block.content.map((each) => withContent(each, id, content)) }
    case 'bulletList':
    case 'orderedList':
      return {
        ...block,
        content: block.content.map((item) => {
          const [first, ...rest] = item.content
          return {
            ...item,
            content: [withContent(first, id, content), ...rest.map((each) => withContent(each, id, content))],
          }
        }),
      }
  }
}
