import { type RefObject, useEffect, useRef } from 'react'
import { cursor, focusStop } from './cursor.ts'
import { nearestStop, stopsIn } from './stops.ts'

/**
 * Tab must always find a way into the grid: where its last stop has gone, it comes to what stands there now. Who had
 * the focus in what was deleted goes on from there too.
 */
export function useTabStop(grid: RefObject<HTMLTableElement | null>): void {
  const last = useRef<{ readonly row: number; readonly column: number } | null>(null)
  const find = () => {
    const { active } = cursor.get()
    const stop = active === null ? null : grid.current?.querySelector<HTMLElement>(`[data-key="${active}"]`)
    if (stop) last.current = { row: Number(stop.dataset.row), column: Number(stop.dataset.column) }
    return { active, there: stop !== null && stop !== undefined }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: `find` reads only refs and the store
  useEffect(() => cursor.subscribe(() => void find()), [])
  useEffect(() => {
    const { active, there } = find()
    if (there || grid.current === null) return
    const first = grid.current.querySelector<HTMLElement>('td[data-key]')?.dataset.key
    const next = (last.current && nearestStop(stopsIn(grid.current), last.current)?.key) ?? first ?? null
    const lost = active !== null && document.activeElement === document.body
    if (lost) focusStop(next)
    else cursor.update((before) => ({ ...before, active: next }))
  })
}
