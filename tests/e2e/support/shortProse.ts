import { type ProseBlock, plainText } from '../../../core/framework/richText.ts'

/** Prose written short: "h2 Title", "- item", "1. item", "> quote". */
export const shortProse = (blocks: readonly ProseBlock[], indent = ''): string[] =>
  blocks.flatMap((block): string[] => {
    if (block.type === 'paragraph') return [`${indent}${plainText(block.content)}`]
    if (block.type === 'heading') return [`h${block.attrs.level} ${plainText(block.content)}`]
    if (block.type === 'blockquote') return block.content.map(({ content }) => `> ${plainText(content)}`)
    return block.content.flatMap((item, i) => {
      const start = block.type === 'orderedList' ? (block.attrs?.start ?? 1) : 0
      const [first = '', ...rest] = shortProse(item.content, `${indent}  `)
      return [`${indent}${block.type === 'orderedList' ? `${start + i}.` : '-'} ${first.trim()}`, ...rest]
    })
  })
