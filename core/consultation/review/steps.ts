import type { Id } from '../../framework/id.ts'
import type { AnswerGroup } from './groups.ts'
import type { ReviewItem } from './items.ts'

/** An answer at its place. */
export type Step = { readonly item: ReviewItem; readonly group: AnswerGroup }

export const stepsOf = (items: readonly ReviewItem[]): readonly Step[] =>
  items.flatMap((item) => item.groups.map((group) => ({ item, group })))

export const isUndecided = ({ group }: Step): boolean => group.done < group.ids.length

/** The answer before or after another one; null at the ends. From nowhere it is the first or the last. */
export function stepBy(steps: readonly Step[], from: Id | null, by: 1 | -1): Step | null {
  const at = steps.findIndex(({ group }) => group.id === from)
  if (at < 0) return (by === 1 ? steps[0] : steps.at(-1)) ?? null
  return steps[at + by] ?? null
}

/** The next answer that wants a decision, from the beginning again after the last; null where all have theirs. */
export function nextUndecided(steps: readonly Step[], from: Id | null): Step | null {
  const at = steps.findIndex(({ group }) => group.id === from)
  const others = [...steps.slice(at + 1), ...steps.slice(0, at + 1)]
  return others.find((step) => step.group.id !== from && isUndecided(step)) ?? null
}
