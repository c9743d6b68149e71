import { z } from 'zod'
import { Id } from './id.ts'
import { GridLayout } from './part.ts'
import { Inline, Text } from './richText.ts'

/**
 * A consultation round (høring): what was sent, to whom, and all that came back. The framework as it was sent and the files
 * that came back lie beside the framework in its file, see core/file/consultation.
 */

/** A statement, a block of prose, or a field such as `k3_definition`: what `show` prints. */
export const PassageId = z.string().regex(/^(?!constructor$)[a-z][a-z0-9]{0,23}(_[a-z]{1,11})?$/)
export type PassageId = z.infer<typeof PassageId>

/** A day as ISO 8601 writes it, "2026-12-15". */
export const Day = z.iso.date()
/** A moment as ISO 8601 writes it, in UTC. */
export const Moment = z.iso.datetime()

/** What the administration answers; null while nobody has decided. */
export const Verdict = z.enum(['imødekommet', 'delvist', 'ikke', 'efterretning'])
export type Verdict = z.infer<typeof Verdict>

export const Decision = z.object({
  verdict: Verdict.nullable(),
  /** What the administration says to it; may stand without a verdict while it is being written. */
  remark: Text(10_000),
  /** What became of the passage for its sake; null where nothing was changed by it. */
  used: z.object({ before: Text(40_000), after: Text(40_000), at: Moment }).nullable(),
})
export type Decision = z.infer<typeof Decision>

export const undecided: Decision = { verdict: null, remark: '', used: null }

/** A passage in other words. `lead` is empty for all but statements. */
export const Wording = z.object({ lead: Text(500), text: z.array(Inline).max(2000) })
export type Wording = z.infer<typeof Wording>

export const CellPlace = z.object({ dimension: Id, role: Id })
export type CellPlace = z.infer<typeof CellPlace>

const base = {
  id: Id,
  /** The passage it is about, by its id in the framework that was sent; null where none is known. */
  target: PassageId.nullable(),
  /** Where it lies as long as it has no target: to be placed, about the whole, or nothing to answer (a greeting). */
  lies: z.enum(['tray', 'general', 'aside']),
  author: Text(200),
  /** Null where the file does not say. */
  date: Moment.nullable(),
  decision: Decision,
}

/** A comment in the margin. A thread is decided as one, at its first comment. */
export const CommentAnswer = z.object({
  ...base,
  kind: z.literal('comment'),
  text: Text(40_000),
  /** The words it was set at; empty where it was set at none. */
  quote: Text(40_000),
  resolved: z.boolean(),
  /** The comment it replies to, in the same response. */
  parent: Id.nullable(),
})
export type CommentAnswer = z.infer<typeof CommentAnswer>

/** A paragraph of a letter or mail. */
export const LetterAnswer = z.object({ ...base, kind: z.literal('letter'), text: Text(40_000) })
export type LetterAnswer = z.infer<typeof LetterAnswer>

/**
 * What one party did to one passage. `insert`: words came; `delete`: words, or the whole passage (`after` is empty) went; `edit`:
 * both; `move`: it stands in another cell, `cell`; `new`: text outside every passage, a proposal for `cell` where that is known.
 */
export const ChangeAnswer = z.object({
  ...base,
  kind: z.enum(['insert', 'delete', 'edit', 'move', 'new']),
  /** The whole passage as plain text, without and with the change, see `statementText`. */
  before: Text(40_000),
  after: Text(40_000),
  /** What it would say; null where it would be gone. */
  wording: Wording.nullable(),
  cell: CellPlace.nullable(),
  /** It was not tracked: found by comparing with what was sent. */
  silent: z.boolean(),
})
export type ChangeAnswer = z.infer<typeof ChangeAnswer>

export const Answer = z.discriminatedUnion('kind', [CommentAnswer, LetterAnswer, ChangeAnswer])
export type Answer = z.infer<typeof Answer>

export const Party = z.object({ id: Id, name: Text(200) })
export type Party = z.infer<typeof Party>

export const Response = z.object({
  id: Id,
  /** As the memo names who answered. */
  party: Text(200),
  /** Which of those heard it is; null for somebody else. */
  heard: Id.nullable(),
  receivedAt: Moment,
  /** The file it came as, kept beside the framework; null for pasted text. */
  file: z
    .object({
      name: Text(300),
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      ending: z.string().regex(/^[a-z0-9]{1,8}$/),
    })
    .nullable(),
  answers: z.array(Answer).max(5000),
})
export type Response = z.infer<typeof Response>

export const RoundLayout = z.union([z.literal('document'), GridLayout])
/** `document`: as the framework's own parts say; otherwise its grid in this one layout, the prose as it is. */
export type RoundLayout = z.infer<typeof RoundLayout>

export const Round = z.object({
  /** Stands in the files that are sent, so that they are known when they come back. */
  id: Id,
  /** `personal`: an edition in which each leader writes his own column (`role`), taken back the same way. */
  kind: z.enum(['consultation', 'personal']),
  role: Id.nullable(),
  name: Text(200),
  from: Day,
  deadline: Day,
  /** Who is heard. */
  heard: z.array(Party).max(500),
  /** What they should look at. */
  lookAt: Text(5000),
  layout: RoundLayout,
  sentAt: Moment,
  closedAt: Moment.nullable(),
  responses: z.array(Response).max(500),
})
export type Round = z.infer<typeof Round>

/** Every answer of a round with the response it is in, in the order they came. */
export const answersIn = (
  round: Round,
): readonly { readonly response: Response; readonly answer: Answer }[] =>
  round.responses.flatMap((response) => response.answers.map((answer) => ({ response, answer })))

/** Those that want a decision: no replies in a thread, nothing laid aside. */
export const wantsDecision = (answer: Answer): boolean =>
  !(answer.kind === 'comment' && answer.parent !== null) &&
  !(answer.target === null && answer.lies === 'aside')

/** The round that is under way, the last that was begun; null where none is. */
export const openRound = (rounds: readonly Round[]): Round | null =>
  rounds.findLast(({ closedAt, kind }) => closedAt === null && kind === 'consultation') ?? null

type Path = readonly (string | number)[]

/** Every id a round brings, with the place it stands at. */
export const idsOfRound = (round: Round): readonly { readonly id: Id; readonly path: Path }[] => [
  { id: round.id, path: ['id'] },
  ...round.heard.map(({ id }, i) => ({ id, path: ['heard', i, 'id'] })),
  ...round.responses.flatMap((response, i) => [
    { id: response.id, path: ['responses', i, 'id'] },
    ...response.answers.map(({ id }, j) => ({ id, path: ['responses', i, 'answers', j, 'id'] })),
  ]),
]

/** Where a comment replies to one that its response does not hold. */
export const strayReplies = (round: Round): readonly Path[] =>
  round.responses.flatMap(({ answers }, i) => {
    const ids = new Set(answers.map(({ id }) => id))
    return answers.flatMap((answer, j) =>
      answer.kind === 'comment' && answer.parent !== null && !ids.has(answer.parent)
        ? [['responses', i, 'answers', j, 'parent']]
        : [],
    )
  })
