import { createHash } from 'node:crypto'
import { receiveWord } from '../../core/consultation/receive/receiveWord.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Answer, Response, Round } from '../../core/framework/round.ts'
import { Response as ResponseSchema } from '../../core/framework/round.ts'
import { consultation, consulted } from '../builders/consulted.ts'
import { countingIds } from '../builders/framework.ts'

/** What came back, taken in by the program, in a form that a test can be read by. */

type Given = {
  readonly sent?: Framework
  readonly round?: Round
  readonly rounds?: readonly Round[]
  readonly name?: string
}

export const receiving = (
  bytes: Uint8Array,
  { sent = consulted, round = consultation, rounds = [round], name = 'Svar.docx' }: Given = {},
) =>
  receiveWord(
    { name, bytes, hash: createHash('sha256').update(bytes).digest('hex') },
    sent,
    round,
    { rounds },
    countingIds(),
    '2026-12-01T09:00:00Z',
  )

export function received(bytes: Uint8Array, given: Given = {}): Response {
  const answer = receiving(bytes, given)
  if (answer.status !== 'received') throw new Error(`${answer.status}: ${answer.reason}`)
  const parsed = ResponseSchema.safeParse(answer.response)
  if (!parsed.success) throw new Error(`the response is not one: ${parsed.error.message}`)
  return answer.response
}

/** A comment without what the program made up: the parent by what it says. */
export const commentsIn = ({ answers }: Response) =>
  answers.flatMap((answer) =>
    answer.kind === 'comment'
      ? [
          {
            target: answer.target,
            author: answer.author,
            date: moment(answer.date),
            text: answer.text,
            quote: answer.quote,
            resolved: answer.resolved,
            parent: textOf(answers.find(({ id }) => id === answer.parent)),
          },
        ]
      : [],
  )

const textOf = (answer: Answer | undefined) => (answer?.kind === 'comment' ? answer.text : null)

/** Without the thousandths that one writer has and another has not. */
const moment = (date: string | null) => (date === null ? null : date.replace(/\.000Z$/, 'Z'))

export const changesIn = ({ answers }: Response) =>
  answers.flatMap((answer) =>
    answer.kind === 'comment' || answer.kind === 'letter'
      ? []
      : [
          {
            kind: answer.kind,
            target: answer.target,
            author: answer.author,
            date: moment(answer.date),
            before: answer.before,
            after: answer.after,
            silent: answer.silent,
            ...(answer.cell === null ? {} : { cell: answer.cell }),
          },
        ],
  )
export type SeenChange = ReturnType<typeof changesIn>[number]

/** Only these keys of each, so that a test says what it is about. */
export const only = <T extends object, K extends keyof T>(
  things: readonly T[],
  ...keys: readonly K[]
): Pick<T, K>[] =>
  things.map((thing) => Object.fromEntries(keys.map((key) => [key, thing[key]])) as Pick<T, K>)
