import type { ReviewItem } from '../../../core/consultation/review/items.ts'
import { screenText } from '../../../core/text/screen.ts'

const text = screenText.consultationReview

/** What a place is called: its number and where it is, from the outside in. */
export function nameOf({ kind, number, where, aside }: ReviewItem): string {
  if (kind === 'general') return text.general
  if (kind === 'tray') return text.tray
  if (kind === 'aside') return text.aside(aside)
  const names = kind === 'cell' ? [...where, text.cellProposals] : where
  return [number, names.join(' · ') || text.lostPlace].filter((part) => part !== '').join(' ')
}
