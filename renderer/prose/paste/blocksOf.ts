import { address } from './address.ts'
import { type Block, paragraph, plainRun, type Shape } from './block.ts'
import { BlockBuilder } from './blockBuilder.ts'
import { type ClipElement, type ClipNode, styleOf } from './clip.ts'
import { isMarker, wordItem } from './wordList.ts'

/** The blocks of what was copied, in order. Fonts, colours, sizes, pictures, scripts and fields are left behind. */
export function blocksOf(root: ClipElement): readonly Block[] {
  const builder = new BlockBuilder()
  walk(
    root,
    {
      bold: false,
      italic: false,
      href: null,
      preserved: false,
      list: null,
      nested: false,
      shape: () => paragraph,
    },
    builder,
  )
  builder.close()
  return builder.blocks
}

type List = { readonly ordered: boolean; readonly level: number; readonly start: number }
type Context = {
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | null
  /** Whether spaces and line ends stand as they are (`pre`). */
  readonly preserved: boolean
  readonly list: List | null
  /** Inside a list or a quote, where a heading is no heading. */
  readonly nested: boolean
  /** What a block that opens here is. Asked once for each block, since a list item's second one is another. */
  readonly shape: () => Shape
}

const dropped = new Set(
  `head style script title meta link base template noscript object embed iframe applet svg math img picture video audio
   canvas map input select textarea button datalist del xml colgroup`.split(/\s+/),
)
const blocks = new Set(
  `p div h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table tbody thead tfoot tr td th caption dl dt dd section article
   aside header footer main nav figure figcaption address center form fieldset details summary hr body`.split(
    /\s+/,
  ),
)

function walk(node: ClipNode, context: Context, builder: BlockBuilder): void {
  if (typeof node === 'string')
    return builder.text({ ...context, text: node }, context.preserved, context.shape)
  if (isDropped(node)) return
  if (node.name === 'br') return builder.lineBreak()
  const inside = inlineContext(node, context)
  if (!blocks.has(node.name)) return walkAll(node.children, inside, builder)
  builder.close()
  if (node.name === 'tr') row(node, inside, builder)
  else walkAll(node.children, blockContext(node, inside), builder)
  builder.close()
}

const walkAll = (nodes: readonly ClipNode[], context: Context, builder: BlockBuilder) => {
  for (const node of nodes) walk(node, context, builder)
}

function isDropped(element: ClipElement): boolean {
  const style = styleOf(element)
  return (
    dropped.has(element.name) ||
    isMarker(element) ||
    style.get('display') === 'none' ||
    style.get('mso-hide') === 'all' ||
    style.get('mso-element') === 'comment-list' ||
    style.has('mso-comment-reference') ||
    /\bMso(CommentReference|Header|Footer)\b/.test(element.attributes['class'] ?? '')
  )
}

/** Bold, italic and link as they hold inside an element: said by its name, unless its style says otherwise. */
function inlineContext(element: ClipElement, context: Context): Context {
  const style = styleOf(element)
  const weight = style.get('font-weight')
  const slant = style.get('font-style')
  const { name } = element
  return {
    ...context,
    bold:
      weight !== undefined ? isBold(weight, context.bold) : context.bold || name === 'b' || name === 'strong',
    italic:
      slant !== undefined ? /italic|oblique/.test(slant) : context.italic || name === 'i' || name === 'em',
    href: name === 'a' ? address(element.attributes['href']) : context.href,
    preserved: context.preserved || name === 'pre',
  }
}

const isBold = (weight: string, otherwise: boolean): boolean =>
  weight === 'inherit' ? otherwise : /^bold/.test(weight) || Number.parseInt(weight, 10) >= 600

function blockContext(element: ClipElement, context: Context): Context {
  const { name, attributes } = element
  const shaped = (shape: Shape): Context => ({ ...context, shape: () => shape })
  const item = wordItem(element)
  if (item) return shaped({ kind: 'item', ...item })
  const level = headingLevel(element)
  // A heading inside a list or a quote is that list's or quote's own text.
  if (level !== null && !context.nested) return shaped({ kind: 'heading', level })
  if (name === 'ul' || name === 'ol') {
    const start = Number.parseInt(attributes['start'] ?? '', 10)
    const list = {
      ordered: name === 'ol',
      level: (context.list?.level ?? 0) + 1,
      start: start > 0 ? start : 1,
    }
    return { ...context, list, nested: true, shape: itemShape(list) }
  }
  if (name === 'li' && context.list) {
    const told = Number.parseInt(attributes['aria-level'] ?? attributes['data-aria-level'] ?? '', 10)
    const list = told > 0 ? { ...context.list, level: told } : context.list
    return { ...context, list, nested: true, shape: itemShape(list) }
  }
  if (
    context.list === null &&
    (name === 'blockquote' || /\bMso(Intense)?Quote\b/.test(attributes['class'] ?? ''))
  )
    return { ...shaped({ kind: 'quote' }), nested: true }
  return context
}

/** The first block of an item is the item, the next belong to it. */
function itemShape(list: List): () => Shape {
  let begun = false
  return () => {
    const shape: Shape = begun ? { kind: 'more' } : { kind: 'item', ...list }
    begun = true
    return shape
  }
}

function headingLevel(element: ClipElement): number | null {
  const { name, attributes } = element
  const tag = /^h([1-6])$/.exec(name)?.[1]
  const outline = /^([1-6])$/.exec(styleOf(element).get('mso-outline-level') ?? '')?.[1]
  const told =
    attributes['role'] === 'heading' ? /^[1-6]$/.exec(attributes['aria-level'] ?? '')?.[0] : undefined
  const titled = /\bMsoTitle\b/.test(attributes['class'] ?? '') ? '1' : undefined
  const level = tag ?? told ?? outline ?? titled
  return level === undefined ? null : Number(level)
}

/** A row of short cells is one line; cells with several blocks (pages laid out in tables) come one after the other. */
function row(element: ClipElement, context: Context, builder: BlockBuilder): void {
  const cells = element.children
    .filter((child) => typeof child !== 'string')
    .map((cell) => {
      const inCell = new BlockBuilder()
      walk(cell, { ...context, shape: () => paragraph, list: null }, inCell)
      inCell.close()
      return inCell.blocks
    })
    .filter((blocksInCell) => blocksInCell.length > 0)
  if (cells.length < 2 || cells.some((blocksInCell) => blocksInCell.length > 1))
    return void builder.blocks.push(...cells.flat())
  const pieces = cells.flatMap(([block], i) => [
    ...(i > 0 ? [plainRun(' – ')] : []),
    ...(block?.pieces ?? []),
  ])
  builder.blocks.push({ shape: paragraph, pieces })
}
