import type { Id } from '../../../core/framework/id.ts'
import { openRound, type Round } from '../../../core/framework/round.ts'
import { createStore, useStore } from '../../store/createStore.ts'
import { useFramework } from '../../store/open.ts'

/** The round the user has chosen among several; null as long as it goes without saying. */
export const chosenRound = createStore<Id | null>(null)

/** The round that answers come into: the one chosen, else the one that is open, else the last. */
export const roundInHand = (rounds: readonly Round[], chosen: Id | null): Round | null =>
  rounds.find(({ id }) => id === chosen) ??
  openRound(rounds) ??
  rounds.findLast(({ closedAt }) => closedAt === null) ??
  rounds.at(-1) ??
  null

/** Follows the round in hand. */
export function useRoundInHand(): Round | null {
  const rounds = useFramework((framework) => framework.rounds)
  const chosen = useStore(chosenRound, (value) => value)
  return roundInHand(rounds, chosen)
}
