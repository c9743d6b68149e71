import { type Block, blockText, lineBreak, type Piece, type Shape, withoutFirst } from './block.ts'

/**
 * Paragraphs and lists that were written with the space bar: blank lines inside a block, and lines that begin with a
 * bullet or a number as text.
 */
export function tidied(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.flatMap(splitAtBreaks)
  return lines.map((block, i) => typedItem(block, lines[i - 1], lines[i + 1]) ?? block)
}

const bullet = /^[•·‣▪▫◦●○■□➢➤✓]\s*/
const dash = /^[-–—*]\s+/
const number = /^\(?(\d{1,3})[.)]\s+/

/** A bullet always means a list; a dash or a number only in company, since a sentence may begin with either. */
function typedItem(block: Block, before: Block | undefined, after: Block | undefined): Block | null {
  if (block.shape.kind !== 'paragraph' && block.shape.kind !== 'item') return null
  const text = blockText(block)
  const bulleted = bullet.exec(text)
  if (bulleted) return asItem(block, bulleted[0].length, block.shape.kind === 'item' ? block.shape.level : 1)
  if (block.shape.kind === 'item') return null
  const beside = (pattern: RegExp) => [before, after].some((other) => other && pattern.test(blockText(other)))
  const dashed = dash.exec(text)
  if (dashed && beside(dash)) return asItem(block, dashed[0].length, 1)
  const numbered = number.exec(text)
  if (numbered && beside(number)) return asItem(block, numbered[0].length, 1, Number(numbered[1]))
  return null
}

function asItem(block: Block, marker: number, level: number, count?: number): Block | null {
  const pieces = withoutFirst(block.pieces, marker)
  const shape: Shape = { kind: 'item', ordered: count !== undefined, level, start: count ?? 1 }
  return pieces.length === 0 ? null : { shape, pieces }
}

/** A blank line ends a paragraph, and so does a line that is followed by a bullet. */
function splitAtBreaks(block: Block): readonly Block[] {
  if (block.shape.kind !== 'paragraph') return [block]
  const parts: Piece[][] = [[]]
  for (const [i, piece] of block.pieces.entries()) {
    const next = block.pieces[i + 1]
    const ends = piece === lineBreak && (next === lineBreak || bullet.test(next?.text ?? ''))
    if (ends) parts.push([])
    else if (piece !== lineBreak || parts.at(-1)?.length) parts.at(-1)?.push(piece)
  }
  return parts.filter((pieces) => pieces.length > 0).map((pieces) => ({ shape: block.shape, pieces }))
}
