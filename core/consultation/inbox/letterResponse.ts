import type { IdSource } from '../../framework/id.ts'
import { type Response, undecided } from '../../framework/round.ts'

/** An answer that is no more than words: each of its paragraphs lies in the tray. `now` is ISO 8601 in UTC. */
export function letterResponse(
  letter: Pick<Response, 'party' | 'heard' | 'file'> & {
    readonly author: string
    readonly date: string | null
    readonly paragraphs: readonly string[]
  },
  ids: IdSource,
  now: string,
): Response {
  const { party, heard, file, author, date } = letter
  return {
    id: ids(),
    party: party.trim().slice(0, 200),
    heard,
    receivedAt: now,
    file,
    answers: letter.paragraphs.map((text) => ({
      id: ids(),
      kind: 'letter',
      target: null,
      lies: 'tray',
      author: author.slice(0, 200),
      date,
      decision: undecided,
      text,
    })),
  }
}
