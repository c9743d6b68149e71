import { assertNever } from '../../framework/result.ts'
import { plainText } from '../../framework/richText.ts'
import type { Block, ListBlock, ParagraphBlock, PrintedStatement, TableRow } from '../../layout/blocks.ts'
import type { Marks } from './sequence.ts'

/** What tells a block of a section. Breaks and contents are made anew with every document. */
export function marksOfBlock(block: Block): Marks {
  switch (block.type) {
    case 'cover':
      return { kind: 'cover', passages: [], label: 'cover' }
    case 'heading':
      return { kind: 'heading', passages: [block.target], label: '' }
    case 'paragraph':
    case 'list':
    case 'quote':
      return marksOfText(block)
    case 'statements':
      return { kind: 'statements', passages: block.items.map(({ anchor }) => anchor.id), label: '' }
    case 'table':
      return {
        kind: `table ${block.layout}`,
        passages: block.rows.flatMap((row) => marksOfRow(row).passages),
        label: block.summary,
      }
    case 'figure':
      return { kind: 'figure', passages: [], label: block.svg }
    case 'contents':
    case 'pageBreak':
      return { kind: block.type, passages: [], label: '' }
    default:
      return assertNever(block)
  }
}

type TextBlock = ParagraphBlock | ListBlock | Extract<Block, { readonly type: 'quote' }>

export const marksOfText = (block: TextBlock): Marks => ({
  kind: block.type,
  passages: paragraphsIn(block).flatMap(({ anchor }) => anchor?.id ?? []),
  label: block.type === 'paragraph' && block.anchor === null ? plainText(block.inline) : '',
})

const paragraphsIn = (block: TextBlock): readonly ParagraphBlock[] => {
  switch (block.type) {
    case 'paragraph':
      return [block]
    case 'quote':
      return block.paragraphs
    case 'list':
      return block.items.flatMap((item) => item.flatMap(paragraphsIn))
    default:
      return assertNever(block)
  }
}

export const marksOfItem = (item: ListBlock['items'][number]): Marks => ({
  kind: 'item',
  passages: item.flatMap((part) => marksOfText(part).passages),
  label: '',
})

export const marksOfRow = ({ header, cells }: TableRow): Marks => ({
  kind: 'row',
  passages: cells.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'statements' ? block.items.map(({ anchor }) => anchor.id) : (block.anchor?.id ?? []),
    ),
  ),
  label: [header?.text ?? '', ...(header?.blocks ?? []).map(({ inline }) => plainText(inline))].join(' '),
})

export const marksOfStatement = ({ anchor }: PrintedStatement): Marks => ({
  kind: 'statement',
  passages: [anchor.id],
  label: '',
})
