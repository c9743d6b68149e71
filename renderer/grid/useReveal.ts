import { useEffect } from 'react'
import type { Place } from '../../core/edit/command.ts'
import { useStore } from '../store/createStore.ts'
import { currentFramework } from '../store/open.ts'
import { cellOfStatement } from '../store/places.ts'
import { view } from '../store/view.ts'
import { cellKey, cursor, focusStop, leaveWriting, thingKey, update } from './cursor.ts'

/** Shows a place of the grid that was changed from elsewhere: scrolls to it, marks it, and moves the cursor there. */
export function useReveal(): void {
  const revealed = useStore(view, (value) => value.revealed)
  useEffect(() => {
    if (revealed === null) return
    const key = keyOf(revealed.place)
    if (key === null) return
    keepWriting(revealed.place, key)
    const stop = document.querySelector<HTMLElement>(`[data-key="${key}"]`)
    if (stop === null) return
    stop.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    flash(stop)
    const busy = cursor.get().writing !== null || view.get().renaming !== null
    if (mayTakeFocus() && !busy) focusStop(key)
    else cursor.update((before) => ({ ...before, active: key }))
  }, [revealed])
}

const keyOf = ({ kind, id }: Place): string | null => {
  if (id === null || kind === 'about' || kind === 'part') return null
  if (kind !== 'statement') return thingKey(kind, id)
  const cell = cellOfStatement(currentFramework(), id)
  return cell && cellKey(cell)
}

/** Writing goes on where the change is in the statement being written, and ends where it is elsewhere. */
const keepWriting = (place: Place, key: string) => {
  const { writing } = cursor.get()
  if (writing === null || place.id === writing.statement) return
  if (writing.statement === null && place.kind === 'statement' && key === cellKey(writing))
    update({ statement: place.id })
  else leaveWriting()
}

/** The focus is taken from the grid's own stops and from nowhere, never from a field or a tool. */
const mayTakeFocus = (): boolean =>
  document.activeElement === document.body || document.activeElement?.closest('[role="grid"]') != null

const flash = (element: HTMLElement) => {
  element.classList.remove('marked')
  // Reading the width makes the browser notice that the class was gone, so that the marking begins anew.
  void element.offsetWidth
  element.classList.add('marked')
}
