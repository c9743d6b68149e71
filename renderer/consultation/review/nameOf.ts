import type { ReviewItem } from '../../../core/consultation/review/items.ts'
import { screenText } from '../../../core/text/screen.ts'

const text = screenText.consultationReview

/** What a place is called: its number and where it is, from the outside in. */
export function nameOf({ kind, number, where }: ReviewItem): string {
  if (kind === 'general') return text.general
  if (kind === 'tray') return text.tray
  const names = kind === 'cell' ? [...where, text.cellProposals] : where
  return [number, names.join(' · ') || text.lostPlace].filter((part) => part !== '').join(' ')
}
