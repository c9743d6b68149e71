import type { IdSource } from '../../framework/id.ts'
import { type Answer, type Response, type Round, undecided } from '../../framework/round.ts'
import type { Paragraph } from '../../import/paragraph.ts'
import { type Passage, paragraphsOf } from '../../import/paragraphs.ts'
import { saidBy } from '../../import/said.ts'
import type { Source } from '../../import/source.ts'
import { readWord } from '../../import/word/readWord.ts'
import { refusalText } from '../../text/refusal.ts'
import { brief, mostAnswers } from './limits.ts'
import type { ReturnedComment } from './read/returned.ts'
import type { Received, ReturnedFile } from './receiveWord.ts'
import { whoAnswers } from './who.ts'

type File = NonNullable<Response['file']>

/**
 * An answer that never was our file, as any reader's source: each paragraph lies in the tray, and so do the comments in its margin.
 * `now` is ISO 8601 in UTC.
 */
export function receiveLetter(
  file: File,
  source: Source,
  { heard }: Pick<Round, 'heard'>,
  ids: IdSource,
  now: string,
  comments: readonly ReturnedComment[] = [],
): Received {
  const paragraphs = paragraphsOf(source, saidBy(source, [])).flatMap(saidIn)
  const count = paragraphs.length + comments.length
  if (count === 0) return { status: 'refused', reason: refusalText.inbox.noText(file.name) }
  if (count > mostAnswers)
    return { status: 'refused', reason: refusalText.received.tooManyAnswers(file.name, mostAnswers) }
  const who = whoAnswers(
    '',
    comments.map(({ author }) => author),
    file.name,
    heard,
  )
  const given = new Map(comments.map(({ id }) => [id, ids()]))
  const answers: readonly Answer[] = [
    ...paragraphs.map(
      (text): Answer => ({
        ...inTray,
        kind: 'letter',
        id: ids(),
        author: who.party,
        date: null,
        text: brief(text),
      }),
    ),
    ...comments.map(
      ({ id, parent, author, date, resolved, text }): Answer => ({
        ...inTray,
        kind: 'comment',
        id: given.get(id) ?? ids(),
        author,
        date,
        resolved,
        text: brief(text),
        quote: '',
        parent: parent === null ? null : (given.get(parent) ?? null),
      }),
    ),
  ]
  return {
    status: 'received',
    letter: true,
    response: {
      id: ids(),
      ...who,
      receivedAt: now,
      file: { ...file, name: file.name.slice(0, 300) },
      answers: [...answers],
    },
  }
}

const inTray = { target: null, lies: 'tray', decision: undecided } as const

/** A Word file that never was ours. */
export function receiveLetterWord(
  { name, bytes, hash }: ReturnedFile,
  comments: readonly ReturnedComment[],
  round: Pick<Round, 'heard'>,
  ids: IdSource,
  now: string,
): Received {
  const source = readWord(name, bytes)
  if (!source.ok) return { status: 'refused', reason: source.refusal.message }
  return receiveLetter({ name, hash, ending: 'docx' }, source.value, round, ids, now, comments)
}

/** Cells one after another, as they are read. */
const saidIn = (passage: Passage): readonly string[] =>
  passage.kind === 'paragraph'
    ? words([passage.paragraph])
    : passage.cells.flatMap((row) => row.flatMap((cell) => words(cell?.paragraphs ?? [])))

const words = (paragraphs: readonly Paragraph[]): readonly string[] =>
  paragraphs.map(({ plain }) => plain.trim()).filter((text) => text !== '')
