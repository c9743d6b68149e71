import { z } from 'zod'
import { Id } from './id.ts'
import { assertNever } from './result.ts'

/**
 * Rich text, in the shape ProseMirror serialises to, so that an editor takes it and gives it back unchanged.
 *
 * A statement holds `InlineText`; a prose part holds a `Prose` document, whose text blocks (headings and
 * paragraphs, also those inside lists and quotes) each carry an id that never changes: a comment in a returned
 * Word file lands on it.
 */

/** Text for one field. Control characters (but tab and newline) never belong in a document and break XML 1.0. */
export const Text = (max: number) => z.string().max(max).transform(withoutForbidden)

/** The text without what no XML, HTML or PDF may hold: control characters, noncharacters, surrogates that stand alone. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '')
}

// XML 1.0, 2.2 Char, and HTML 13.2.3.5; with the u flag \p{Cs} is a surrogate that stands alone.
const forbidden = /(?![\t\n])\p{Cc}|[\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu

/** Only addresses that can be opened safely from a document that came from outside. */
export const Href = z
  .string()
  .max(2000)
  .regex(/^(https?:\/\/|mailto:)[^\s<>"]+$/i)

const Bold = z.object({ type: z.literal('bold') })
const Italic = z.object({ type: z.literal('italic') })
const Link = z.object({ type: z.literal('link'), attrs: z.object({ href: Href }) })
export const Mark = z.discriminatedUnion('type', [Bold, Italic, Link])
export type Mark = z.infer<typeof Mark>

export const TextRun = z.object({
  type: z.literal('text'),
  text: Text(20_000).refine((text) => text !== ''),
  marks: z.array(Mark).max(3).optional(),
})
export type TextRun = z.infer<typeof TextRun>

const HardBreak = z.object({ type: z.literal('hardBreak') })
export const Inline = z.discriminatedUnion('type', [TextRun, HardBreak])
export type Inline = z.infer<typeof Inline>

/** What a statement says: text with bold, italic and links, no line breaks. */
export const InlineText = z.array(TextRun).max(500)
export type InlineText = z.infer<typeof InlineText>

const inlineContent = z.array(Inline).max(2000).optional()

export const Paragraph = z.object({
  type: z.literal('paragraph'),
  attrs: z.object({ id: Id }),
  content: inlineContent,
})
export type Paragraph = z.infer<typeof Paragraph>

/** Level 1 is the part's own title, so headings inside a part begin at 2. */
export const Heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ id: Id, level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: inlineContent,
})
export type Heading = z.infer<typeof Heading>

export type ListItem = {
  type: 'listItem'
  content: [Paragraph, ...(Paragraph | BulletList | OrderedList)[]]
}
export type BulletList = { type: 'bulletList'; content: ListItem[] }
export type OrderedList = { type: 'orderedList'; attrs?: { start: number } | undefined; content: ListItem[] }

/** How deep lists may nest: Word's own numbering has nine levels, a reader follows three. */
export const listDepth = 4

/** Both kinds of list, at most `depth` of them inside each other. Made from the inside out, each depth once. */
const listsOf = (depth: number) => {
  const inside = depth > 1 ? z.union([Paragraph, ...listsOf(depth - 1)]) : Paragraph
  const item = z.object({
    type: z.literal('listItem'),
    content: z.tuple([Paragraph], inside),
  }) as z.ZodType<ListItem>
  const items = z.array(item).min(1).max(500)
  const bullets: z.ZodType<BulletList> = z.object({ type: z.literal('bulletList'), content: items })
  const numbers: z.ZodType<OrderedList> = z.object({
    type: z.literal('orderedList'),
    attrs: z.object({ start: z.int().min(0).max(9999) }).optional(),
    content: items,
  })
  return [bullets, numbers] as const
}

export const Blockquote = z.object({
  type: z.literal('blockquote'),
  content: z.array(Paragraph).min(1).max(200),
})
export type Blockquote = z.infer<typeof Blockquote>

export type ProseBlock = Paragraph | Heading | BulletList | OrderedList | Blockquote
export const ProseBlock: z.ZodType<ProseBlock> = z.union([
  Paragraph,
  Heading,
  Blockquote,
  ...listsOf(listDepth),
])

export const Prose = z.object({ type: z.literal('doc'), content: z.array(ProseBlock).max(2000) })
export type Prose = z.infer<typeof Prose>

/** The letters of rich text alone; a hard break becomes a line feed. */
export const plainText = (inline: readonly Inline[] | undefined): string =>
  (inline ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('')

/** Plain text as rich text; nothing for the empty string, since ProseMirror has no empty text nodes. */
export const inlineText = (text: string): InlineText => (text === '' ? [] : [{ type: 'text', text }])

/** Every text block of a prose document in reading order, whatever list or quote it stands in. */
export function textBlocks(blocks: readonly ProseBlock[]): (Paragraph | Heading)[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [block]
      case 'blockquote':
        return block.content
      case 'bulletList':
      case 'orderedList':
        return block.content.flatMap((item) => textBlocks(item.content))
      default:
        return assertNever(block)
    }
  })
}
