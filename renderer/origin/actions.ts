import { statementsIn } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { screenText } from '../../core/text/screen.ts'
import { beginWriting, cursor } from '../grid/cursor.ts'
import { goToCell } from '../grid/goToCell.ts'
import { spoken } from '../store/notices.ts'
import { change, currentFramework } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'

const text = screenText.origin.pane

/** Puts the words back that were taken over; the button that asked for it goes, so the focus goes back to the statement. */
export function putOriginalBack(id: Id, place: CellPlace): void {
  if (change({ type: 'statement.original', id }) === null) return
  returnTo(id, place)
  spoken.set(text.nowOriginal)
}

/** From now on the statement counts as one's own. */
export function countAsOwn(id: Id, place: CellPlace): void {
  if (change({ type: 'statement.own', id }) === null) return
  returnTo(id, place)
  spoken.set(text.nowOwn)
}

function returnTo(id: Id, place: CellPlace): void {
  const wasWriting = cursor.get().writing?.statement === id
  if (!goToCell(place, 'stand') || !wasWriting) return
  const at = statementsIn(currentFramework(), place.dimension, place.role).findIndex(
    (statement) => statement.id === id,
  )
  beginWriting(place, { statement: id, at })
}
