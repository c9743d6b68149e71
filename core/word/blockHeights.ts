import { assertNever } from '../framework/result.ts'
import { plainText } from '../framework/richText.ts'
import type { Block, ListBlock, ParagraphBlock, PrintedStatement, TableBlock } from '../layout/blocks.ts'
import { type Page, textWidthMm } from '../layout/pages.ts'
import { documentText } from '../text/document.ts'
import { contentsStyle } from './contents.ts'
import { lookStyle } from './paragraphs.ts'
import { listIndentMm } from './styleList.ts'
import { cellPaddingMm } from './tableStyle.ts'
import { tableLookStyle, writingHeightMm } from './tables.ts'
import { type Height, paragraphHeight, total } from './textHeight.ts'

/** How high blocks will be on a page, in points: near enough to number pages by (see `paragraphHeight`). */

export const pt = (mm: number): number => (mm * 72) / 25.4

export const heightOf = (block: Block, page: Page): number => {
  if (block.type === 'figure')
    return pt(block.heightMm) + total({ ...paragraphHeight('Figure', '', 1), lines: 0 })
  return heightsOf(block, page).reduce((sum, height) => sum + total(height), 0)
}

export const firstLines = (block: Block, page: Page): number => {
  if (block.type === 'table')
    return rowHeights(block, page)
      .slice(0, block.head === null ? 1 : 2)
      .reduce((a, b) => a + b, 0)
  if (block.type === 'figure') return heightOf(block, page)
  const [first] = heightsOf(block, page)
  return first === undefined ? 0 : first.before + Math.min(first.lines, 2) * first.line
}

/** The paragraphs of a block of text, one below the other. */
export function heightsOf(block: Block, page: Page): readonly Height[] {
  const width = pt(textWidthMm(page))
  switch (block.type) {
    case 'heading':
      return [
        paragraphHeight(
          `Heading${block.level}`,
          `${block.ordinal ?? ''} ${plainText(block.inline)}`.trim(),
          width,
        ),
      ]
    case 'paragraph':
      return [paragraphHeight(lookStyle(block.look), plainText(block.inline), width)]
    case 'list':
      return listHeights(block, width)
    case 'quote':
      return block.paragraphs.map(({ inline }) => paragraphHeight('Quote', plainText(inline), width))
    case 'statements':
      return block.items.map((item) =>
        paragraphHeight(item.number === '' ? 'Normal' : 'Statement', statementText(item), width),
      )
    case 'contents':
      return [
        paragraphHeight('TOCHeading', block.title, width),
        ...block.entries.map(({ level, text }) => paragraphHeight(contentsStyle(level), text, width)),
      ]
    case 'cover':
    case 'table':
    case 'figure':
    case 'pageBreak':
      return []
    default:
      return assertNever(block)
  }
}

const listHeights = (block: ListBlock, width: number): Height[] =>
  block.items.flat().flatMap((part) => {
    const inside = width - pt(listIndentMm)
    return part.type === 'list'
      ? listHeights(part, inside)
      : [paragraphHeight(block.ordered ? 'ListNumber' : 'ListBullet', plainText(part.inline), inside)]
  })

const statementText = ({ lead, text }: PrintedStatement): string =>
  [lead, plainText(text)].filter((each) => each !== '').join(documentText.afterLead)

/** A rule of half a point below each row. */
const ruleOf = 0.5

export const rowHeights = (block: TableBlock, page: Page): number[] => {
  const widths = block.widths.map((share) => pt(share * textWidthMm(page) - 2 * cellPaddingMm.leftRight))
  const tallest = (cells: readonly (readonly Height[])[]): number =>
    Math.max(
      0,
      ...cells.map((heights) =>
        heights.reduce((sum, each) => sum + total(each), -(heights.at(-1)?.after ?? 0)),
      ),
    ) +
    2 * pt(cellPaddingMm.topBottom) +
    ruleOf
  const inColumn = (index: number) => (style: string, text: string) =>
    paragraphHeight(style, text, widths[index] ?? 1)
  const text = (index: number) => (paragraph: ParagraphBlock) =>
    inColumn(index)(tableLookStyle(paragraph.look), plainText(paragraph.inline))

  const head =
    block.head === null
      ? []
      : [tallest(block.head.map((cell, index) => [inColumn(index)('TableHead', cell.text)]))]
  const body = block.rows.map(({ header, cells }) => {
    const names =
      header === null ? [] : [[inColumn(0)('TableRowName', header.text), ...header.blocks.map(text(0))]]
    const columns = cells.map((cell, index) =>
      cell.blocks.flatMap((each) =>
        each.type === 'paragraph'
          ? [text(index + names.length)(each)]
          : each.items.map((item) =>
              inColumn(index + names.length)('TableStatement', `${item.number} ${statementText(item)}`),
            ),
      ),
    )
    return Math.max(tallest([...names, ...columns]), ...cells.map((cell) => pt(writingHeightMm(cell))))
  })
  return [...head, ...body]
}
