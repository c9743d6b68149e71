import { fold } from './fold.ts'

/**
 * Text for looking something up by, as people type names: capitals and accents do not count, and "Århus" is "Aarhus". The
 * Danish letters æ and ø are letters of their own. Not for marking hits: places in it are not places in the text.
 */
export const loose = (text: string): string =>
  fold(text, false)
    .text.replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')

/** The words of a query, each of which is to be found. */
export const looseWords = (query: string): readonly string[] =>
  loose(query)
    .split(/\s+/)
    .filter((word) => word !== '')

/** Whether every word stands somewhere in a text that was made loose. */
export const holdsAll = (looseText: string, words: readonly string[]): boolean =>
  words.every((word) => looseText.includes(word))
