import { useMemo } from 'react'
import { filtered } from '../../../core/consultation/review/filter.ts'
import { type ReviewItem, reviewItems } from '../../../core/consultation/review/items.ts'
import { type PassagePlace, passagePlaces } from '../../../core/consultation/review/places.ts'
import { type Progress, progressOf } from '../../../core/consultation/review/progress.ts'
import { type Step, stepsOf } from '../../../core/consultation/review/steps.ts'
import type { Framework } from '../../../core/framework/framework.ts'
import type { PassageId, Round } from '../../../core/framework/round.ts'
import { useStore } from '../../store/createStore.ts'
import { useFramework } from '../../store/open.ts'
import { reviewFilter, reviewPlace } from './commands.ts'

/** All that the review shows of a round. */
export type ReviewModel = {
  readonly round: Round
  readonly sent: Framework
  readonly now: Framework
  readonly places: ReadonlyMap<PassageId, PassagePlace>
  readonly all: readonly ReviewItem[]
  /** What the filters leave. */
  readonly items: readonly ReviewItem[]
  /** The answers one goes through: those in the tray are put in their places first. */
  readonly steps: readonly Step[]
  readonly progress: Progress
}

/** `sent` is null where it is missing: then the answers are held against the text as it is now. */
export function useReview(round: Round, sent: Framework | null): ReviewModel {
  const now = useFramework((framework) => framework)
  const { about, parts, roles, themes, competencies, cells } = now
  // A decision changes the rounds alone, and then no text has to be read anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are all of it that holds text
  const places = useMemo(() => passagePlaces(now), [about, parts, roles, themes, competencies, cells])
  const was = useMemo(() => (sent === null ? null : { framework: sent, places: passagePlaces(sent) }), [sent])
  const all = useMemo(
    () => reviewItems(round, was ?? { framework: now, places }, places),
    [round, was, now, places],
  )
  const filter = useStore(reviewFilter, (value) => value)
  const keep = useStore(reviewPlace, ({ answer }) => answer)
  const items = useMemo(() => filtered(all, filter, keep), [all, filter, keep])
  const steps = useMemo(() => stepsOf(items.filter(({ kind }) => kind !== 'tray')), [items])
  const progress = useMemo(() => progressOf(round), [round])
  return { round, sent: sent ?? now, now, places, all, items, steps, progress }
}
