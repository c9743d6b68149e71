import { type InlineText, plainText } from '../framework/richText.ts'
import type { Meaning } from './guess.ts'
import { letterKey } from './letters.ts'
import type { SourceLine } from './source.ts'

/** Lines that belong together: what the recogniser thinks in. */
export type Paragraph = {
  readonly lines: readonly SourceLine[]
  readonly text: InlineText
  readonly plain: string
  /** Letters and digits alone, see `letterKey`. */
  readonly key: string
  readonly list: SourceLine['list']
  /** 1–6 where the format says that it is a heading. */
  readonly heading: number | null
  readonly size: number | null
  readonly bold: boolean
  /** Room above it, beyond what the document has between all lines. */
  readonly gap: number
  /** Its place among all paragraphs. */
  readonly at: number
  /** What a person said that it is, or that one like it is. */
  readonly said: Meaning | null
  /** A person said it of these very lines. */
  readonly meant: boolean
  /** The table it stands in; null for text. */
  readonly table: string | null
}

export const paragraphOf = (
  lines: readonly SourceLine[],
  text: InlineText,
  rest: Pick<Paragraph, 'gap' | 'list' | 'at' | 'said' | 'meant' | 'table'>,
): Paragraph => {
  const plain = plainText(text)
  const first = lines[0]
  return {
    lines,
    text,
    plain,
    key: letterKey(plain),
    heading: first?.heading ?? null,
    size: first?.size ?? null,
    bold: text.length > 0 && text.every((run) => run.marks?.some((mark) => mark.type === 'bold') ?? false),
    ...rest,
  }
}
