import { assertNever } from '../framework/result.ts'
import type { ProseBlock } from '../framework/richText.ts'
import type { Block, ListBlock, ParagraphBlock } from './blocks.ts'
import { type Printing, paragraph } from './printing.ts'

/** A prose part's body. Empty paragraphs are spacing made by hand: the page sets its own, so they go. */
export function layOutProse(printing: Printing, blocks: readonly ProseBlock[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'heading':
        return isEmpty(block)
          ? []
          : [
              {
                type: 'heading',
                level: block.attrs.level,
                target: `h_${block.attrs.id}`,
                inline: block.content ?? [],
                anchor: printing.anchor(block.attrs.id),
                ordinal: null,
                startsPage: false,
              },
            ]
      case 'paragraph':
        return isEmpty(block) ? [] : [body(printing, block)]
      case 'blockquote':
        return [{ type: 'quote', paragraphs: block.content.map((inside) => body(printing, inside)) }]
      case 'bulletList':
      case 'orderedList':
        return [list(printing, block)]
      default:
        return assertNever(block)
    }
  })
}

type Listed = Extract<ProseBlock, { type: 'bulletList' | 'orderedList' }>
type Textual = Extract<ProseBlock, { type: 'paragraph' | 'heading' }>

const isEmpty = (block: Textual): boolean => (block.content ?? []).length === 0

const body = (printing: Printing, block: Extract<ProseBlock, { type: 'paragraph' }>): ParagraphBlock =>
  paragraph('body', block.content ?? [], isEmpty(block) ? null : printing.anchor(block.attrs.id))

const list = (printing: Printing, block: Listed): ListBlock => ({
  type: 'list',
  ordered: block.type === 'orderedList',
  start: block.type === 'orderedList' ? (block.attrs?.start ?? 1) : 1,
  items: block.content.map((item) =>
    item.content.map((inside) =>
      inside.type === 'paragraph' ? body(printing, inside) : list(printing, inside),
    ),
  ),
})
