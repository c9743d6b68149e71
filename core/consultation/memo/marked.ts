import { wordDifferences } from '../../compare/words.ts'
import { inlineText } from '../../framework/richText.ts'
import type { MarkedWords, ParagraphBlock } from '../../layout/blocks.ts'
import { paragraph } from '../../layout/printing.ts'

/** The two sides of a text as paragraphs: what the former lost is struck out, what the later got is underlined. */
export function markedSides(
  before: string,
  after: string,
): { readonly before: ParagraphBlock; readonly after: ParagraphBlock } {
  const stretches = wordDifferences(before, after)
  const side = (own: 'gone' | 'added') =>
    stretches.flatMap(({ kind, text }): readonly MarkedWords[] =>
      kind === 'same' ? [{ text, mark: null }] : kind === own ? [{ text, mark: own }] : [],
    )
  return { before: markedParagraph(side('gone')), after: markedParagraph(side('added')) }
}

/** The words that went, for saying them: nobody hears a line through a word. */
export const struckWords = (before: string, after: string): readonly string[] =>
  wordDifferences(before, after).flatMap(({ kind, text }) =>
    kind === 'gone' && text.trim() !== '' ? [text.trim()] : [],
  )

const markedParagraph = (marked: readonly MarkedWords[]): ParagraphBlock => ({
  ...paragraph('body', inlineText(marked.map(({ text }) => text).join(''))),
  marked,
})
