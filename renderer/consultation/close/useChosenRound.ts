import { useState } from 'react'
import type { Round } from '../../../core/framework/round.ts'
import { useFramework } from '../../store/open.ts'

/** The rounds that were heard and the one of them that is meant: the one chosen, else the last. */
export function useChosenRound(given: string | null) {
  const all = useFramework((framework) => framework.rounds)
  const [id, setId] = useState(given)
  const rounds = all.filter(({ kind }) => kind === 'consultation')
  const round: Round | null = rounds.find((each) => each.id === id) ?? rounds.at(-1) ?? null
  return { rounds, round, choose: setId }
}
