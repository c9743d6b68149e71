import type { Id } from '../framework/id.ts'
import type { MatchedBy, Pair } from './match.ts'

/** The pairs found so far. */
export type Paired = {
  readonly byFormer: ReadonlyMap<Id, Pair>
  readonly byLater: ReadonlyMap<Id, Pair>
  /** Leaves out what is in a pair already. */
  readonly add: (former: Id, later: Id, by: MatchedBy, sure: number) => void
  /** What a thing of the former is in the later; null where it is nothing there. */
  readonly later: (former: Id) => Id | null
  readonly isOpen: (side: 'former' | 'later', id: Id) => boolean
}

export function pairs(): Paired {
  const byFormer = new Map<Id, Pair>()
  const byLater = new Map<Id, Pair>()
  return {
    byFormer,
    byLater,
    add: (former, later, by, sure) => {
      if (byFormer.has(former) || byLater.has(later)) return
      const pair = { former, later, by, sure }
      byFormer.set(former, pair)
      byLater.set(later, pair)
    },
    later: (former) => byFormer.get(former)?.later ?? null,
    isOpen: (side, id) => !(side === 'former' ? byFormer : byLater).has(id),
  }
}

/** What stands in the same place is likely, never sure. */
export const sureByPlace = 0.3
