import { useMemo } from 'react'
import { type Guesser, guesserFor } from '../../../core/consultation/inbox/guesses.ts'
import { type PassageChoice, passageChoices } from '../../../core/consultation/inbox/passageChoices.ts'
import { useFramework } from '../../store/open.ts'
import { useSent } from '../review/sent.ts'
import { useRoundInHand } from './roundInHand.ts'

export type Choices = { readonly all: readonly PassageChoice[]; readonly guess: Guesser }

/** The passages an answer can be about: those that were sent, in the round in hand. They stay the same while answers are placed. */
export function usePassageChoices(): Choices {
  const round = useRoundInHand()
  const sent = useSent(round?.id ?? null)
  const now = useFramework((framework) => framework)
  // Where what was sent is missing, one can still say what it is about now.
  const framework = sent.state === 'here' ? sent.framework : now
  const { about, roles, themes, competencies, cells, parts } = framework
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rounds in it change with each answer that is placed
  return useMemo(() => {
    const all = passageChoices(framework)
    return { all, guess: guesserFor(all) }
  }, [about, roles, themes, competencies, cells, parts])
}
