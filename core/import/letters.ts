import type { InlineText } from '../framework/richText.ts'

/** Texts seen with a reader's eyes: the same words are the same, whatever their capitals, spaces, marks and hyphens. */

/** Letters and digits alone, in lower case: what two prints of one text share. */
export const letterKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether it is set in capitals: at least three letters, none of them small. */
export const isCapitals = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && /\p{Lu}[^\p{L}]*\p{Lu}[^\p{L}]*\p{Lu}/u.test(text)

/** Holds a letter that is read; ª and º are ornaments. */
export const hasLetter = (text: string): boolean => /[\p{Lu}\p{Ll}]/u.test(text)

export const startsSmall = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(text)
export const startsCapital = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Lu}/u.test(text)

/** Ends as a sentence does, quotation marks and brackets aside. */
export const endsSentence = (text: string): boolean => /[.!?…][”"»)\]]*$/.test(text)

export const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * A heading in capitals as one writes it in a table: "HELHED" → "Helhed". `spelling` tells how the document writes a word
 * elsewhere, so that names keep theirs.
 */
export function sentenceCase(text: string, spelling: (word: string) => string | null): string {
  if (!isCapitals(text)) return text
  let first = true
  return text.replace(/\p{L}+/gu, (word) => {
    const plain = spelling(word.toLowerCase()) ?? word.toLowerCase()
    const begins = first
    first = false
    return begins ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
  })
}

/** Rich text without its first letters, and without the spaces that then come first. */
export function withoutStart(text: InlineText, letters: number): InlineText {
  let left = letters
  const rest = text.flatMap((run) => {
    const kept = run.text.slice(left)
    left = Math.max(0, left - run.text.length)
    return kept === '' ? [] : [{ ...run, text: kept }]
  })
  const [first, ...others] = rest
  if (first === undefined) return []
  const trimmed = first.text.trimStart()
  return trimmed === '' ? withoutStart(others, 0) : [{ ...first, text: trimmed }, ...others]
}

/** Rich text up to a letter, without the spaces that then come last. */
export function onlyStart(text: InlineText, letters: number): InlineText {
  let left = letters
  const kept = text.flatMap((run) => {
    const part = run.text.slice(0, left)
    left = Math.max(0, left - run.text.length)
    return part === '' ? [] : [{ ...run, text: part }]
  })
  return kept
    .map((run, i) => (i === kept.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter((run) => run.text !== '')
}
