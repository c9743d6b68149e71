import { plainText } from '../framework/richText.ts'
import { endsSentence, hasLetter, isCapitals, startsCapital, startsSmall } from './letters.ts'
import type { SourceLine } from './source.ts'
import { beginsStatement, goesOn, isHanging } from './vocabulary.ts'

/** What is known of the document as a whole when two of its lines are held against each other. */
export type Surroundings = {
  /** Room between lines that means nothing: Holbæk's text, for one, has an empty line after every line. */
  readonly baseGap: number
  /** How wide the text runs around a line, in letters. */
  readonly widthAt: (at: number) => number
  /** Words that the document writes with a capital inside a sentence. */
  readonly isName: (word: string) => boolean
}

/**
 * Whether a line goes on with the paragraph above. `opening` is the paragraph's first line, `above` its last, which is the
 * line right over `line`; `at` is the place of `above` in the document.
 */
export function continues(
  opening: SourceLine,
  above: SourceLine,
  line: SourceLine,
  at: number,
  { baseGap, widthAt, isName }: Surroundings,
): boolean {
  if (line.list !== null || line.heading !== above.heading) return false
  const text = plainText(line.text)
  const before = plainText(above.text)
  if (!hasLetter(text) || !hasLetter(before)) return false
  if (above.lineEnd !== null) return true
  if (differ(above.size, line.size)) return false
  if (/\p{L}-$/u.test(before) && startsSmall(text)) return true
  const room = line.gap > baseGap
  if (/^[-–—]\s/.test(text)) return !(above === opening && isHeadLine(before)) && startsSmall(text)
  if (/[:;]$/.test(before)) return false
  if (isCapitals(before) !== isCapitals(text) && !/^\P{L}*\p{Lu}{2,}\P{L}*$/u.test(before)) {
    if (isCapitals(before) || (isCapitals(text) && text.length > 8)) return false
  }
  const ended = endsSentence(before)
  if (startsSmall(text)) return !ended || !room
  const [first = ''] = /[\p{L}\p{N}]+/u.exec(text) ?? []
  const names = isName(first) || /^\p{Lu}{2,}$/u.test(first)
  const full = before.length >= widthAt(at) * 0.8
  if (hangs(before) && (names || (!room && full && !beginsStatement(text)))) return true
  if (room) return false
  if (isCapitals(before) && isCapitals(text)) return goesOn(first)
  if (ended)
    return (
      full && above.heading === null && !/:$/.test(text) && !(above === opening && speaksAgain(before, text))
    )
  return full && !startsCapital(text) ? true : full && isName(first)
}

/** "Vi …." above "Vi …": statements below each other. */
const speaksAgain = (before: string, text: string): boolean => {
  const word = /^(Jeg|Vi|Du)(?!\p{L})/u.exec(text)?.[1]
  return word !== undefined && before.startsWith(`${word} `)
}

const differ = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && Math.abs(one - other) > 0.08 * Math.max(one, other)

/** None of the words that lines hang on is longer. */
const longestWord = 20

/** Ends with a comma, or with a word that nothing ends with. */
const hangs = (text: string): boolean => {
  if (/,$/.test(text)) return true
  const last = /(\p{L}+)$/u.exec(text.slice(-longestWord))?.[1]
  return last !== undefined && isHanging(last)
}

/** Short, and nothing that ends a sentence: a line below may be its tagline. */
const isHeadLine = (text: string): boolean =>
  text.length <= 60 && /^\P{L}*\p{Lu}/u.test(text) && !/[.,;]$/.test(text)
