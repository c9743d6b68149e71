import type { Use } from '../../edit/consultation/answers.ts'
import { type Framework, statementsIn } from '../../framework/framework.ts'
import { plainText } from '../../framework/richText.ts'
import type { Answer, CellPlace, Wording } from '../../framework/round.ts'
import { statementText } from '../../framework/structure.ts'
import { wordingFrom } from '../merge/dress.ts'
import { conflictsIn, type Merged, mergeWordings, settled } from '../merge/merge.ts'
import type { ReviewItem } from './items.ts'
import { cellWhere, type PassagePlace } from './places.ts'

/**
 * What using an answer would do to the framework as it is now:
 *
 * - `none`: it is words about the text, not words for it
 * - `already`: the framework reads so
 * - `use`: one change. `merged` says that the text had been changed meanwhile and keeps that change; `changed`, that what goes
 *   is no longer what was sent
 * - `conflict`: the same words were changed differently, and somebody has to choose
 * - `gone`: the place for it is not there any more
 */
export type Proposal =
  | { readonly kind: 'none' | 'already' }
  | { readonly kind: 'gone'; readonly what: 'passage' | 'cell' }
  | {
      readonly kind: 'use'
      readonly edit: Use
      readonly wording: Wording | null
      readonly merged: boolean
      readonly changed: boolean
    }
  | { readonly kind: 'conflict'; readonly merged: Merged }

export type Now = { readonly framework: Framework; readonly place: PassagePlace | null }

export const proposalsOf = (answer: Answer, item: ReviewItem, now: Now): readonly Proposal[] => {
  switch (answer.kind) {
    case 'comment':
    case 'letter':
      return []
    case 'new':
      return [additionOf(answer.wording, answer.cell ?? item.cell, now)]
    case 'move': {
      const words = rewordingOf(answer, item, now)
      const way = moveOf(answer.cell, item, now)
      return words.kind === 'use' || words.kind === 'conflict' ? [way, words] : [way]
    }
    default:
      return [answer.wording === null ? removalOf(item, now) : rewordingOf(answer, item, now)]
  }
}

type Change = Extract<Answer, { readonly wording: Wording | null }>
const nothing: Wording = { lead: '', text: [] }

function rewordingOf(answer: Change, item: ReviewItem, now: Now): Proposal {
  const { target } = item
  const theirs = answer.wording
  if (theirs === null || target === null) return { kind: 'none' }
  if (now.place === null) {
    // What was taken out meanwhile can come back as they want it, where it stood.
    return item.kind === 'statement' ? additionOf(theirs, item.cell, now) : { kind: 'gone', what: 'passage' }
  }
  const mine = now.place.wording
  const base = wordingFrom(answer.before, item.sent ?? mine)
  const merged = mergeWordings(base, mine, theirs)
  if (conflictsIn(merged) > 0) return { kind: 'conflict', merged }
  const wording = settled(merged)
  if (wording === null || sameWords(wording, mine)) return { kind: 'already' }
  return {
    kind: 'use',
    edit: { what: 'wording', target, wording },
    wording,
    merged: !sameWords(base, mine),
    changed: false,
  }
}

function removalOf(item: ReviewItem, { place }: Now): Proposal {
  const { target } = item
  if (target === null) return { kind: 'none' }
  if (place === null || saidIn(place.wording) === '') return { kind: 'already' }
  const edit: Use =
    item.kind === 'statement' ? { what: 'remove', target } : { what: 'wording', target, wording: nothing }
  const changed = item.sent !== null && !sameWords(item.sent, place.wording)
  return { kind: 'use', edit, wording: null, merged: false, changed }
}

function additionOf(wording: Wording | null, cell: CellPlace | null, { framework }: Now): Proposal {
  if (wording === null || cell === null) return { kind: 'none' }
  if (!canWrite(framework, cell)) return { kind: 'gone', what: 'cell' }
  const there = statementsIn(framework, cell.dimension, cell.role)
  if (there.some((statement) => sameWords(statement, wording))) return { kind: 'already' }
  const edit: Use = { what: 'add', ...cell, at: there.length, wording }
  return { kind: 'use', edit, wording, merged: false, changed: false }
}

function moveOf(cell: CellPlace | null, { target }: ReviewItem, { framework, place }: Now): Proposal {
  if (cell === null || target === null) return { kind: 'none' }
  if (place === null) return { kind: 'gone', what: 'passage' }
  if (!canWrite(framework, cell)) return { kind: 'gone', what: 'cell' }
  if (place.cell?.dimension === cell.dimension && place.cell.role === cell.role) return { kind: 'already' }
  const at = statementsIn(framework, cell.dimension, cell.role).length
  return {
    kind: 'use',
    edit: { what: 'move', target, ...cell, at },
    wording: null,
    merged: false,
    changed: false,
  }
}

const canWrite = (framework: Framework, cell: CellPlace): boolean =>
  cellWhere(framework, cell) !== null && framework.roles.find(({ id }) => id === cell.role)?.prompt === null

/** A wording as one line of plain text. */
export const saidIn = (wording: Wording): string =>
  statementText({ lead: wording.lead, text: wording.text.flatMap(asRun) })

const asRun = (node: Wording['text'][number]) =>
  node.type === 'text' ? [node] : [{ type: 'text' as const, text: '\n' }]

/** Whether two read alike, however they are set. */
export const sameWords = (a: Wording, b: Wording): boolean =>
  a.lead === b.lead && plainText(a.text) === plainText(b.text)
