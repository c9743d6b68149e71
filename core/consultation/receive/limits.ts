import type { ReturnedDocument } from './read/returned.ts'

/** What a response can hold, see core/framework/round.ts. */
export const mostAnswers = 5000

/** A text as long as an answer can be. */
export const brief = (text: string): string => text.slice(0, 40_000)

/** Nobody passes a file round among more people. */
const mostAuthors = 500

/** More comments than a response holds, or more people: each of them would have a text of their own of every passage. */
export function isTooMuch({ paragraphs, comments, edges }: ReturnedDocument): boolean {
  const authors = new Set(
    [...paragraphs, ...edges].flatMap(({ spans, end }) =>
      [end, ...spans].flatMap(({ inserted, deleted }) =>
        [inserted, deleted].flatMap((mark) => mark?.author ?? []),
      ),
    ),
  )
  return comments.length > mostAnswers || authors.size > mostAuthors
}
