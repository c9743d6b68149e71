import type { ReviewItem } from '../../../core/consultation/review/items.ts'
import { isUndecided, stepsOf } from '../../../core/consultation/review/steps.ts'
import { useStore } from '../../store/createStore.ts'
import { reviewPlace } from './commands.ts'
import type { ReviewModel } from './useReview.ts'

/** The place that is shown: the one gone to, else the first with something to decide, else the first. */
export function useShownItem({ items }: Pick<ReviewModel, 'items'>): ReviewItem | null {
  const { key, answer } = useStore(reviewPlace, (value) => value)
  return (
    items.find((item) => item.key === key) ??
    items.find(({ groups }) => groups.some(({ id }) => id === answer)) ??
    items.find((item) => stepsOf([item]).some(isUndecided)) ??
    items[0] ??
    null
  )
}
