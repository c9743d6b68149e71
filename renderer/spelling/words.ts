/** The words of a text that can be asked about, each with the place it stands at. */
export type Word = {
  /** As the dictionary is asked: composed, without soft hyphens, with a straight apostrophe. */
  readonly text: string
  /** In UTF-16 units from the beginning; `end` is the first unit after it. */
  readonly start: number
  readonly end: number
  /** What it is a part of, "HR-chef" or "bl.a.": where one of these is right, so is the word. */
  readonly within: readonly string[]
}

/** Placeholders, addresses of pages and of people: nothing in them is a word. */
const skipped =
  /\{\{[^{}]*\}\}|(?:https?:\/\/|www\.|mailto:)\S+|[^\s@<>()"]+@[^\s@<>()"]+|(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]+\.)+(?:dk|com|org|net|eu|nu|info)(?![\p{L}\p{N}])(?:\/\S*)?/u

/** Letters and figures with a single sign between them. */
const chunk = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad]|[-\u2010\u2011.'’](?=[\p{L}\p{N}]))*/u

const pieces = new RegExp(`(?<skipped>${skipped.source})|${chunk.source}`, 'giu')
const parts = /[^-\u2010\u2011.]+/gu
const joined = /[-\u2010\u2011.]/
/** What most words are made of. A text is read anew at every letter, so such a word is taken as it stands. */
const plain = /^[a-zæøå]+$/i

/** A dictionary knows no longer ones. */
const longest = 80

export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: whole, index, groups } of text.matchAll(pieces)) {
    if (groups?.['skipped'] !== undefined || /\p{N}/u.test(whole)) continue
    const stop = text[index + whole.length] === '.' ? '.' : ''
    const written = asWritten(whole)
    const add = (part: string, at: number) => {
      const asked = part === whole ? written : asWritten(part)
      if (!isAskable(asked)) return
      const start = index + at
      words.push({ text: asked, start, end: start + part.length, within: larger(asked, written, stop) })
    }
    if (!joined.test(whole)) add(whole, 0)
    else for (const { 0: part, index: at } of whole.matchAll(parts)) add(part, at)
  }
  return words
}

/** The word as the dictionary is asked for it. */
export const asWritten = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .replaceAll('\u00ad', '')
        .replaceAll(/[\u2010\u2011]/g, '-')
        .replaceAll('’', "'")
        .normalize()

const larger = (part: string, whole: string, stop: string): readonly string[] => {
  if (part === whole && stop === '') return none
  return [...new Set([whole, whole + stop])].filter((text) => text !== part && text.length <= longest)
}

const none: readonly string[] = []

/** Not single letters, short forms in capitals (MED, HR's) and names with a capital inside (LinkedIn). */
function isAskable(word: string): boolean {
  const stem = word.replace(/'\p{Ll}*$/u, '')
  if (stem.length < 2 || word.length > longest || !/^\p{L}/u.test(word)) return false
  return !(stem.length <= 5 && stem === stem.toUpperCase()) && !/\p{Ll}\p{Lu}/u.test(word)
}
