import type { Anchor } from '../../core/framework/anchors.ts'
import { type Inline, inlineText } from '../../core/framework/richText.ts'
import type {
  Block,
  Cover,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  PrintedDocument,
  PrintedStatement,
  QuoteBlock,
  Section,
  StatementsBlock,
  TableBlock,
  TableCell,
} from '../../core/layout/blocks.ts'

/**
 * Printed documents for tests of the writers, written as one would describe them:
 *
 *   printed(
 *     portrait(heading(1, 'Forord'), text('Vi er …')),
 *     landscape(table(['Rolle', 'Drift'], row('Chef', cell(statement('1.A', 'Sikrer …'))))),
 *   )
 *
 * Anchors count up from a1 in the order of writing; `again` prints a passage a second time.
 */
export const printed = (...sections: readonly Section[]): PrintedDocument => printedAs({}, ...sections)

export const printedAs = (
  properties: Partial<PrintedDocument['properties']>,
  ...sections: readonly Section[]
): PrintedDocument => ({
  properties: {
    title: 'Vejen til fremtidens velfærd',
    subtitle: 'Ledelsesgrundlag',
    author: 'Eksempel Kommune, Social og Sundhed',
    organisation: 'Eksempel Kommune',
    language: 'da-DK',
    accent: '#1f4e79',
    accentText: '#1f4e79',
    accentTint: '#e9eff5',
    status: 'Kladde',
    adopted: false,
    ...properties,
  },
  sections,
})

export const portrait = (...blocks: readonly Block[]): Section => ({ page: 'portrait', blocks })
export const landscape = (...blocks: readonly Block[]): Section => ({ page: 'landscape', blocks })

let count = 0
const anchor = (): Anchor => ({ id: `a${++count}`, print: 1 })

export const cover = (title: string, changes: Partial<Cover> = {}): Section => ({
  page: 'cover',
  blocks: [
    {
      type: 'cover',
      title: { text: title, anchor: anchor() },
      subtitle: null,
      motto: null,
      organisation: 'Eksempel Kommune',
      unit: 'Social og Sundhed',
      issuer: 'Chefgruppen',
      date: 'december 2025',
      status: 'Kladde',
      notes: [],
      origin: '',
      logo: null,
      ...changes,
    },
  ],
})

export const line = (text: string) => ({ text, anchor: anchor() })

/** A table of contents over the headings given, which stand in later sections. */
export const contents = (...headings: readonly HeadingBlock[]): Section =>
  portrait({
    type: 'contents',
    title: 'Indhold',
    entries: headings.map(({ level, target, inline }) => ({
      level,
      target,
      text: inline.map((node) => (node.type === 'text' ? node.text : ' ')).join(''),
    })),
  })

export const heading = (
  level: HeadingBlock['level'],
  text: string,
  changes: Partial<HeadingBlock> = {},
): HeadingBlock => ({
  type: 'heading',
  level,
  target: `h${++count}`,
  inline: inlineText(text),
  anchor: anchor(),
  ordinal: null,
  startsPage: false,
  ...changes,
})

export const text = (
  content: string | readonly Inline[],
  look: ParagraphBlock['look'] = 'body',
): ParagraphBlock => ({
  type: 'paragraph',
  look,
  inline: typeof content === 'string' ? inlineText(content) : content,
  anchor: anchor(),
})

export const bold = (content: string): Inline => ({ type: 'text', text: content, marks: [{ type: 'bold' }] })
export const link = (content: string, href: string): Inline => ({
  type: 'text',
  text: content,
  marks: [{ type: 'link', attrs: { href } }],
})

type Item = string | readonly (ParagraphBlock | ListBlock)[]

const list =
  (ordered: boolean, start = 1) =>
  (...items: readonly Item[]): ListBlock => ({
    type: 'list',
    ordered,
    start,
    items: items.map((item) => (typeof item === 'string' ? [text(item)] : item)),
  })

export const bullets = list(false)
export const numbers = list(true)
export const numbersFrom = (start: number) => list(true, start)

export const quote = (...paragraphs: readonly string[]): QuoteBlock => ({
  type: 'quote',
  paragraphs: paragraphs.map((each) => text(each)),
})

export const statement = (
  number: string,
  content: string,
  changes: Partial<PrintedStatement> = {},
): PrintedStatement => ({
  anchor: anchor(),
  number,
  lead: '',
  text: inlineText(content),
  ...changes,
})

/** The same passage in its second place. */
export const again = (each: PrintedStatement): PrintedStatement => ({
  ...each,
  anchor: { ...each.anchor, print: each.anchor.print + 1 },
})

export const statements = (...items: readonly PrintedStatement[]): StatementsBlock => ({
  type: 'statements',
  items,
})

export const cell = (...items: readonly PrintedStatement[]): TableCell => ({
  blocks: [statements(...items)],
  spaceMm: 0,
})

/** Room for handwriting below a prompt. */
export const writing = (prompt: string, spaceMm: number): TableCell => ({
  blocks: [text(prompt, 'leadIn')],
  spaceMm,
})

export const row = (header: string | null, ...cells: readonly TableCell[]): TableBlock['rows'][number] => ({
  header: header === null ? null : { text: header, blocks: [] },
  cells,
})

/** Columns of equal width; `head` is null where the rows name themselves. */
export const table = (head: readonly string[] | null, ...rows: TableBlock['rows']): TableBlock => {
  const [first] = rows
  const columns =
    head?.length ?? (first === undefined ? 1 : first.cells.length + (first.header === null ? 0 : 1))
  return {
    type: 'table',
    layout: 'matrix',
    summary: 'Udsagn for hver rolle',
    widths: Array.from({ length: columns }, () => 1 / columns),
    head: head?.map((each) => ({ text: each })) ?? null,
    rows,
  }
}

export const figure = (alt: string): Block => ({
  type: 'figure',
  shows: [],
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><rect width="120" height="60" fill="#1f4e79"/></svg>',
  alt,
  widthMm: 120,
  heightMm: 60,
})

export const pageBreak: Block = { type: 'pageBreak' }
