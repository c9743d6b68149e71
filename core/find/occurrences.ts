import { type Folded, fold, originalRange } from './fold.ts'

export type FindOptions = {
  readonly matchCase: boolean
  readonly wholeWords: boolean
}

/** A stretch of a text, in UTF-16 units from its beginning; `end` is the first unit after it. */
export type Range = { readonly start: number; readonly end: number }

/** What is searched for, made ready once for many texts; null where there is nothing to search for. */
export type Search = { readonly query: string; readonly options: FindOptions }

export function searchFor(query: string, options: FindOptions): Search | null {
  const folded = fold(query, options.matchCase).text
  return folded === '' ? null : { query: folded, options }
}

/** Where the query stands in a text, from left to right, never overlapping. */
export const occurrences = (search: Search, text: string): Range[] =>
  occurrencesIn(search, fold(text, search.options.matchCase))

/** The same, in a text that was folded with the options of the search. */
export function occurrencesIn({ query, options }: Search, folded: Folded): Range[] {
  const found: Range[] = []
  let at = folded.text.indexOf(query)
  while (at >= 0) {
    const end = at + query.length
    const whole = !options.wholeWords || (isEdge(folded.text, at) && isEdge(folded.text, end))
    const range = whole ? originalRange(folded, at, end) : null
    if (range !== null) found.push(range)
    at = folded.text.indexOf(query, range === null ? at + 1 : end)
  }
  return found
}

/** Whether a word begins or ends here: "æ" and "é" are letters as good as any. */
function isEdge(text: string, at: number): boolean {
  return !(beforeIsWord.test(text.slice(Math.max(0, at - 2), at)) && afterIsWord.test(text.slice(at, at + 2)))
}

const beforeIsWord = /[\p{L}\p{N}\p{M}_]$/u
const afterIsWord = /^[\p{L}\p{N}\p{M}_]/u
