import { countOrigins } from '../../core/origin/count.ts'
import { nextBorrowed } from '../../core/origin/nextBorrowed.ts'
import { screenText } from '../../core/text/screen.ts'
import { beginWriting, cursor } from '../grid/cursor.ts'
import { whereIs } from '../grid/emptyCells.ts'
import { goToCell } from '../grid/goToCell.ts'
import { currentShowing } from '../grid/gridView.ts'
import { cellOf } from '../grid/keys.ts'
import { notify, spoken } from '../store/notices.ts'
import { currentFramework } from '../store/open.ts'
import { prefer, preferences } from '../store/preferences.ts'

const text = screenText.origin

/** Shows in the grid which statements are borrowed, or no longer. */
export function toggleOrigin(): void {
  const showOrigin = !preferences.get().showOrigin
  prefer({ showOrigin })
  spoken.set(showOrigin ? text.shown : text.hidden)
}

/** Goes to the next statement that still stands as it was taken over, after the cursor and round again, and writes in it. */
export function goToNextBorrowed(): void {
  const framework = currentFramework()
  const { writing, active } = cursor.get()
  const cell = writing ?? (active === null ? null : cellOf(active))
  const after = cell && {
    dimension: cell.dimension,
    role: cell.role,
    statement: writing?.statement ?? null,
  }
  const found = nextBorrowed(framework, after, { byRole: currentShowing().swapped })
  const { unchanged, adapted } = countOrigins(framework).all
  if (found === null)
    return void notify({ kind: 'done', message: adapted === 0 ? text.noneBorrowed : text.noneLeft })
  if (!goToCell(found, 'stand')) return void notify({ kind: 'refusal', message: text.noGrid })
  beginWriting(found, { statement: found.statement, at: found.at })
  spoken.set(text.borrowedAt(whereIs(framework, found), unchanged))
}
