import { answersIn, type Round, wantsDecision } from '../../framework/round.ts'
import type { ReviewItem } from './items.ts'

export type Progress = { readonly done: number; readonly of: number }

/** How many of a round's answers have been decided, of those that want it. */
export function progressOf(round: Round): Progress {
  const wanted = answersIn(round).filter(({ answer }) => wantsDecision(answer))
  return { done: wanted.filter(({ answer }) => answer.decision.verdict !== null).length, of: wanted.length }
}

/** The same for places of it. */
export function progressIn(items: readonly Pick<ReviewItem, 'groups'>[]): Progress {
  const groups = items.flatMap((item) => item.groups)
  return {
    done: groups.reduce((sum, { done }) => sum + done, 0),
    of: groups.reduce((sum, { ids }) => sum + ids.length, 0),
  }
}
