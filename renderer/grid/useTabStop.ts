import { type RefObject, useEffect, useRef } from 'react'
import { cursor, focusStop } from './cursor.ts'
import type { Sheet } from './sheet.ts'
import { nearestStop } from './stops.ts'

/**
 * Tab must always find a way into the grid: where its last stop has gone, it comes to what stands there now. Who had
 * the focus in what was deleted, hidden or turned round goes on from there too.
 */
export function useTabStop(grid: RefObject<HTMLElement | null>, sheet: Sheet): void {
  const last = useRef<{ readonly row: number; readonly column: number } | null>(null)
  const drawn = useRef(sheet)

  // Set by hand: no cell is drawn again because one went from it to another.
  useEffect(() => {
    let marked: string | null = null
    const mark = () => {
      const { active } = cursor.get()
      if (active === marked) return
      const at = (key: string | null) =>
        key === null ? null : grid.current?.querySelector<HTMLElement>(`[data-key="${key}"]`)
      at(marked)?.setAttribute('tabindex', '-1')
      at(active)?.setAttribute('tabindex', '0')
      marked = active
    }
    mark()
    return cursor.subscribe(mark)
  }, [grid])

  useEffect(() => {
    const place = () => {
      const { active } = cursor.get()
      const stop = sheet.stops.find(({ key }) => key === active)
      if (stop) last.current = stop
      return { active, there: stop !== undefined }
    }
    const turned = drawn.current !== sheet
    drawn.current = sheet
    const before = last.current
    const { active, there } = place()
    const lost = active !== null && document.activeElement === document.body
    if (there && turned && lost && cursor.get().writing === null) focusStop(active)
    if (!there) {
      const first = sheet.stops.find(({ key }) => key.startsWith('cell-'))?.key
      const next = (before && nearestStop(sheet.stops, before)?.key) ?? first ?? null
      if (lost) focusStop(next)
      else cursor.update((now) => ({ ...now, active: next }))
    }
    place()
    return cursor.subscribe(place)
  }, [sheet])
}
