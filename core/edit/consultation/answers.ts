import { z } from 'zod'
import type { Framework } from '../../framework/framework.ts'
import { Id, type IdSource } from '../../framework/id.ts'
import { assertNever, type Refused, refuse } from '../../framework/result.ts'
import { Answer, CellPlace, Decision, Moment, PassageId, Verdict, Wording } from '../../framework/round.ts'
import type { Statement } from '../../framework/structure.ts'
import { statementText } from '../../framework/structure.ts'
import { changeText } from '../../text/edit.ts'
import { refusalText } from '../../text/refusal.ts'
import { command, type Place } from '../command.ts'
import { asItWas, findStatement } from '../findStatement.ts'
import { responseIn } from './rounds.ts'
import { areFresh } from './takenIds.ts'
import { findPassage, passageGone, writeStatement } from './writePassage.ts'

const text = changeText.answer
const ids = z.array(Id).min(1).max(5000)

/** The answers by their ids, in the draft; null where one of them is gone. */
function answersOf(draft: Framework, wanted: readonly Id[]): Answer[] | null {
  const places = new Map<Id, readonly [number, number, number]>()
  asItWas(draft).rounds.forEach((round, i) => {
    round.responses.forEach(({ answers }, j) => {
      answers.forEach(({ id }, k) => places.set(id, [i, j, k]))
    })
  })
  const found = wanted.flatMap((id) => {
    const [i, j, k] = places.get(id) ?? []
    const answer = draft.rounds[i ?? -1]?.responses[j ?? -1]?.answers[k ?? -1]
    return answer === undefined ? [] : [answer]
  })
  return found.length === wanted.length ? found : null
}

/** Says what answers are about: a passage, the whole, nothing, or once more unknown. */
const placeAnswers = command({
  args: () => z.object({ ids, target: PassageId.nullable(), lies: z.enum(['tray', 'general', 'aside']) }),
  label: () => text.place,
  run: (draft, { ids: wanted, target, lies }) => {
    const answers = answersOf(draft, wanted)
    if (!answers) return passageGone()
    for (const answer of answers) {
      answer.target = target
      answer.lies = lies
    }
    return { kind: 'answer', id: wanted[0] ?? null }
  },
})

/** One answer more in a response: a passage of a letter that is about something of its own. */
const addAnswer = command({
  args: () => z.object({ response: Id, answer: Answer }),
  label: () => text.add,
  run: (draft, { response: id, answer }, newId) => {
    const response = responseIn(draft, id)?.response
    if (!response) return passageGone()
    if (response.answers.length >= 5000) return refuse('limit', refusalText.edit.tooMany('bemærkninger'))
    const added = areFresh(draft, [answer.id]) ? answer : { ...answer, id: newId() }
    if (
      added.kind === 'comment' &&
      added.parent !== null &&
      !response.answers.some(({ id: each }) => each === added.parent)
    )
      return passageGone()
    response.answers.push(added)
    return { kind: 'answer', id: added.id }
  },
})

/** What the administration answers: the same to all of them. */
const decide = command({
  args: () =>
    z.object({ ids, verdict: Verdict.nullable().optional(), remark: Decision.shape.remark.optional() }),
  label: ({ remark }) => (remark === undefined ? text.decide : text.remark),
  joins: ({ ids: wanted, remark }) => (remark === undefined ? null : `remark.${wanted.join('.')}`),
  run: (draft, { ids: wanted, verdict, remark }) => {
    const answers = answersOf(draft, wanted)
    if (!answers) return passageGone()
    for (const { decision } of answers) {
      if (verdict !== undefined) decision.verdict = verdict
      if (remark !== undefined) decision.remark = remark
    }
    return { kind: 'answer', id: wanted[0] ?? null }
  },
})

const Use = z.discriminatedUnion('what', [
  z.object({ what: z.literal('wording'), target: PassageId, wording: Wording }),
  z.object({ what: z.literal('remove'), target: Id }),
  z.object({ what: z.literal('add'), ...CellPlace.shape, at: z.int().min(0), wording: Wording }),
  z.object({ what: z.literal('move'), target: Id, ...CellPlace.shape, at: z.int().min(0) }),
])
export type Use = z.infer<typeof Use>

/**
 * Changes the framework for the sake of answers, and notes at each what became of the passage: one step. Answers that were not
 * decided yet are met.
 */
const useAnswers = command({
  args: () => z.object({ ids, edit: Use, at: Moment }),
  label: ({ edit }) => text.use[edit.what],
  run: (draft, { ids: wanted, edit, at }, newId) => {
    const answers = answersOf(draft, wanted)
    if (!answers) return passageGone()
    const done = carryOut(draft, edit, newId)
    if ('refusal' in done) return done
    for (const { decision } of answers) {
      decision.used = { before: brief(done.before), after: brief(done.after), at }
      decision.verdict ??= 'imødekommet'
    }
    return done.place
  },
})

/** What a decision remembers of a passage; only a made-up text is longer. */
const brief = (said: string): string => said.slice(0, 40_000)

type Done = { readonly place: Place; readonly before: string; readonly after: string }

function carryOut(draft: Framework, edit: Use, newId: IdSource): Done | Refused {
  switch (edit.what) {
    case 'wording': {
      const passage = findPassage(draft, edit.target)
      if (passage === null) return passageGone()
      if (!passage.write(edit.wording)) return refuse('limit', refusalText.edit.tooLong)
      return {
        place: passage.place,
        before: passage.text,
        after: findPassage(draft, edit.target)?.text ?? '',
      }
    }
    case 'remove': {
      const found = findStatement(draft, edit.target)
      if (!found) return passageGone()
      const before = statementText(found.statement)
      found.cell.splice(found.index, 1)
      return { place: { kind: 'statement', id: edit.target }, before, after: '' }
    }
    case 'add': {
      const cell = cellAt(draft, edit)
      if (!cell) return passageGone()
      if (cell.length >= 100) return refuse('limit', refusalText.edit.tooMany('udsagn i feltet'))
      const statement: Statement = { id: newId(), lead: '', text: [], borrowed: null }
      if (!writeStatement(statement, edit.wording)) return refuse('limit', refusalText.edit.tooLong)
      cell.splice(edit.at, 0, statement)
      return { place: { kind: 'statement', id: statement.id }, before: '', after: statementText(statement) }
    }
    case 'move': {
      const found = findStatement(draft, edit.target)
      const cell = cellAt(draft, edit)
      if (!found || !cell) return passageGone()
      const { statement } = found
      const said = statementText(statement)
      found.cell.splice(found.index, 1)
      cell.splice(Math.min(edit.at, cell.length), 0, statement)
      return { place: { kind: 'statement', id: edit.target }, before: said, after: said }
    }
    default:
      return assertNever(edit)
  }
}

/** The cell to write into; null where its row or column is gone. */
function cellAt(draft: Framework, { dimension, role }: CellPlace): Statement[] | null {
  const isThere =
    draft.roles.some(({ id }) => id === role) &&
    draft.competencies.some(({ dimensions }) => dimensions.some(({ id }) => id === dimension))
  if (!isThere) return null
  draft.cells[dimension] ??= {}
  const row = draft.cells[dimension]
  row[role] ??= []
  return row[role]
}

export const answerCommands = {
  'answer.place': placeAnswers,
  'answer.add': addAnswer,
  'answer.decide': decide,
  'answer.use': useAnswers,
} as const
