import type { Id } from '../../framework/id.ts'
import {
  type Answer,
  type ChangeAnswer,
  type CommentAnswer,
  type Decision,
  type Response,
  undecided,
  wantsDecision,
} from '../../framework/round.ts'

/** One answer with who gave it and what was replied to it, in order. */
export type Entry = {
  readonly response: Response
  readonly answer: Answer
  readonly replies: readonly CommentAnswer[]
}

/** Answers that are decided as one: a single one, or all that propose the same. */
export type AnswerGroup = {
  /** The id of the first of them. */
  readonly id: Id
  readonly ids: readonly Id[]
  /** The first of them; for a change it stands for all. */
  readonly answer: Answer
  readonly entries: readonly Entry[]
  /** What all of them have in common; `undecided` in what they do not. */
  readonly decision: Decision
  /** How many of them have been decided. */
  readonly done: number
}

/** The answers to one passage in the order they came, those that propose the same as one. */
export function groupsOf(entries: readonly Entry[]): readonly AnswerGroup[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = proposalKey(entry.answer)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const decisions = all.map(({ answer }) => answer.decision)
    return [
      {
        id: first.answer.id,
        ids: all.map(({ answer }) => answer.id),
        answer: first.answer,
        entries: all,
        decision: common(decisions),
        done: decisions.filter(({ verdict }) => verdict !== null).length,
      },
    ]
  })
}

/** The same for proposals that come to the same; an answer in its own words is like no other. */
function proposalKey(answer: Answer): string {
  switch (answer.kind) {
    case 'comment':
    case 'letter':
      return answer.id
    case 'move':
      return JSON.stringify(['move', answer.cell, proposed(answer)])
    case 'new':
      return JSON.stringify(['new', proposed(answer)])
    default:
      return JSON.stringify(['words', proposed(answer)])
  }
}

/** What it would say, without what only programs tell apart: how quotes and dashes are drawn, spaces, a full stop at the end. */
const proposed = ({ after }: ChangeAnswer): string =>
  after
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[“”„»«]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')

function common(decisions: readonly Decision[]): Decision {
  const [first = undecided] = decisions
  const all = <K extends keyof Decision>(field: K) =>
    decisions.every((each) => JSON.stringify(each[field]) === JSON.stringify(first[field]))
  return {
    verdict: all('verdict') ? first.verdict : null,
    remark: all('remark') ? first.remark : (decisions.find(({ remark }) => remark !== '')?.remark ?? ''),
    used: decisions.find(({ used }) => used !== null)?.used ?? null,
  }
}

/** Everything in a response that is decided on, with its thread: replies at any depth, in the order they came. */
export function entriesOf(response: Response): readonly Entry[] {
  const parents = new Map<Id, Id | null>(
    response.answers.map((answer) => [answer.id, answer.kind === 'comment' ? answer.parent : null]),
  )
  const firstOf = (id: Id): Id => {
    const seen = new Set<Id>()
    let at = id
    for (let up = parents.get(at) ?? null; up !== null && !seen.has(at); up = parents.get(at) ?? null) {
      seen.add(at)
      at = up
    }
    return at
  }
  const replies = new Map<Id, CommentAnswer[]>()
  for (const answer of response.answers)
    if (answer.kind === 'comment' && answer.parent !== null) {
      const first = firstOf(answer.id)
      replies.set(first, [...(replies.get(first) ?? []), answer])
    }
  return response.answers
    .filter(wantsDecision)
    .map((answer) => ({ response, answer, replies: replies.get(answer.id) ?? [] }))
}
