import type { JSONContent } from '@tiptap/core'
import { InlineText, listDepth } from '../../../core/framework/richText.ts'
import { type Block, lineBreak, type Piece, type Run, type Shape } from './block.ts'

/** Blocks as what the editors hold: prose with lists and quotes, or one statement for each block. */

/** The longest piece of text that one block takes; what is longer goes on in the next paragraph. */
const longest = 15_000
/** The most items of one list, as the framework keeps them. */
const mostItems = 500

export function proseContent(given: readonly Block[]): JSONContent[] {
  const blocks = given.flatMap(inParts)
  const top = Math.min(...blocks.flatMap(({ shape }) => (shape.kind === 'heading' ? [shape.level] : [])))
  const content: JSONContent[] = []
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i]
    if (block === undefined) break
    const end = endOfGroup(blocks, i)
    const group = blocks.slice(i, end)
    if (block.shape.kind === 'item' || block.shape.kind === 'more') content.push(...lists(group))
    else if (block.shape.kind === 'quote')
      content.push({ type: 'blockquote', content: group.map(asParagraph) })
    else if (block.shape.kind === 'heading') {
      // Level 1 is the part's own title, so the highest heading that was copied becomes the next below it.
      const level = Math.min(4, 2 + block.shape.level - top)
      content.push({ type: 'heading', attrs: { level }, content: inline(block.pieces, true) })
    } else content.push(asParagraph(block))
    i = end
  }
  return content
}

const inList = (shape: Shape | undefined) => shape?.kind === 'item' || shape?.kind === 'more'

/** Items make one list, and quotes that follow each other one quote. */
function endOfGroup(blocks: readonly Block[], from: number): number {
  const kind = blocks[from]?.shape.kind
  let to = from + 1
  if (inList(blocks[from]?.shape)) while (inList(blocks[to]?.shape) && to - from < mostItems) to++
  else if (kind === 'quote') while (blocks[to]?.shape.kind === 'quote' && to - from < 200) to++
  return to
}

type OpenList = { readonly level: number; readonly ordered: boolean; readonly node: JSONContent }

/** Nests items by their level. A level that is skipped is closed up; another kind of marker at the same level is another list. */
function lists(blocks: readonly Block[]): JSONContent[] {
  const top: JSONContent[] = []
  let open: OpenList[] = []
  for (const block of blocks) {
    const lastItem = open.at(-1)?.node.content?.at(-1)
    if (block.shape.kind === 'more' && lastItem) {
      lastItem.content?.push(asParagraph(block))
      continue
    }
    const { level, ordered, start } =
      block.shape.kind === 'item' ? block.shape : { level: 1, ordered: false, start: 1 }
    open = open.filter((list) => list.level < level || (list.level === level && list.ordered === ordered))
    const item = { type: 'listItem', content: [asParagraph(block)] }
    const current = open.at(-1)
    if (current && (current.level === level || open.length === listDepth)) current.node.content?.push(item)
    else {
      const attrs = ordered && start > 1 ? { attrs: { start: Math.min(start, 9999) } } : {}
      const node: JSONContent = { type: ordered ? 'orderedList' : 'bulletList', ...attrs, content: [item] }
      const parent = current?.node.content?.at(-1)?.content ?? top
      parent.push(node)
      open.push({ level, ordered, node })
    }
  }
  return top
}

const asParagraph = ({ pieces }: Block): JSONContent => ({ type: 'paragraph', content: inline(pieces) })

const inline = (pieces: readonly Piece[], withoutBold = false): JSONContent[] =>
  joined(pieces.map((piece) => (piece !== lineBreak && withoutBold ? { ...piece, bold: false } : piece))).map(
    (piece) => (piece === lineBreak ? { type: 'hardBreak' } : asText(piece)),
  )

const asText = ({ text, bold, italic, href }: Run): JSONContent => {
  const marks = [
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
    ...(href === null ? [] : [{ type: 'link', attrs: { href } }]),
  ]
  return { type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }
}

/** Neighbours that look alike are one run: Word splits a sentence at every spelling mark. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    const same =
      piece !== lineBreak &&
      last !== undefined &&
      last !== lineBreak &&
      last.bold === piece.bold &&
      last.italic === piece.italic &&
      last.href === piece.href
    if (same) result[result.length - 1] = { ...last, text: last.text + piece.text }
    else result.push(piece)
  }
  return result
}

function inParts(block: Block): readonly Block[] {
  const parts: Piece[][] = [[]]
  let room = longest
  for (const piece of block.pieces.flatMap(inShortRuns)) {
    const length = piece === lineBreak ? 1 : piece.text.length
    if (length > room) {
      parts.push([])
      room = longest
    }
    parts.at(-1)?.push(piece)
    room -= length
  }
  return parts.map((pieces, i) => ({
    shape: i === 0 || !inList(block.shape) ? block.shape : { kind: 'more' },
    pieces,
  }))
}

const inShortRuns = (piece: Piece): readonly Piece[] =>
  piece === lineBreak || piece.text.length <= longest
    ? [piece]
    : [...piece.text.matchAll(/[\s\S]{1,15000}(?!\S)|[\s\S]{1,15000}/gu)].map(([text]) => ({
        ...piece,
        text,
      }))

/** One statement's text for each block; breaks become spaces. Null where a block is more than a statement holds. */
export function statementContent(blocks: readonly Block[]): readonly InlineText[] | null {
  const texts = blocks.map(({ pieces }) =>
    InlineText.safeParse(
      joined(
        pieces.map((piece) =>
          piece === lineBreak ? { text: ' ', bold: false, italic: false, href: null } : piece,
        ),
      ).map((piece) => (piece === lineBreak ? { type: 'text', text: ' ' } : asText(piece))),
    ),
  )
  return texts.every((parsed) => parsed.success) ? texts.map(({ data }) => data ?? []) : null
}
