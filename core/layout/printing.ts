import type { Palette } from '../figure/colour.ts'
import type { Anchor } from '../framework/anchors.ts'
import type { Framework } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import { statementNumbers } from '../framework/numbering.ts'
import { fieldPassage } from '../framework/passages.ts'
import { type Inline, inlineText } from '../framework/richText.ts'
import type { Statement } from '../framework/structure.ts'
import type { HeadingBlock, ParagraphBlock, PrintedStatement, StatementsBlock } from './blocks.ts'

/** What every layout needs while a document is being laid out: the framework, its numbers, and what was printed so far. */
export type Printing = {
  readonly framework: Framework
  readonly palette: Palette
  /** The anchor of a passage about to be printed, which must not be empty. Counts its prints. */
  readonly anchor: (passage: string) => Anchor
  readonly numbers: ReadonlyMap<Id, string>
}

export function beginPrinting(framework: Framework, palette: Palette): Printing {
  const prints = new Map<string, number>()
  return {
    framework,
    palette,
    numbers: statementNumbers(framework),
    anchor: (passage) => {
      const print = (prints.get(passage) ?? 0) + 1
      prints.set(passage, print)
      return { id: passage, print }
    },
  }
}

type Level = HeadingBlock['level']

/** One level further down; the fourth is the last. */
export const below = (level: Level): Level => (level < 4 ? ((level + 1) as Level) : 4)

export const heading = (
  level: Level,
  target: string,
  text: string,
  more: Partial<Pick<HeadingBlock, 'anchor' | 'ordinal' | 'startsPage' | 'names'>> = {},
): HeadingBlock => ({
  type: 'heading',
  level,
  target,
  inline: inlineText(text),
  anchor: null,
  ordinal: null,
  startsPage: false,
  ...more,
})

export const paragraph = (
  look: ParagraphBlock['look'],
  inline: readonly Inline[],
  anchor: Anchor | null = null,
): ParagraphBlock => ({ type: 'paragraph', look, inline, anchor })

/** A field of something as a paragraph; none where the field is empty. */
export const fieldParagraph = (
  printing: Printing,
  look: ParagraphBlock['look'],
  owner: Id,
  field: Parameters<typeof fieldPassage>[1],
  text: string,
): ParagraphBlock[] =>
  text === '' ? [] : [paragraph(look, inlineText(text), printing.anchor(fieldPassage(owner, field)))]

const printed = (printing: Printing, statement: Statement, numbered: boolean): PrintedStatement => ({
  anchor: printing.anchor(statement.id),
  number: numbered ? (printing.numbers.get(statement.id) ?? '') : '',
  lead: statement.lead,
  text: statement.text,
})

/** A cell's statements as a block; none where the cell is empty. */
export const statementsBlock = (
  printing: Printing,
  statements: readonly Statement[],
  { numbered = true }: { readonly numbered?: boolean } = {},
): StatementsBlock[] =>
  statements.length === 0
    ? []
    : [{ type: 'statements', items: statements.map((statement) => printed(printing, statement, numbered)) }]
