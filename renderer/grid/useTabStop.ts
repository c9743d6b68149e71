import { type RefObject, useEffect } from 'react'
import { cursor } from './cursor.ts'

/** Tab must always find a way into the grid: where its last stop has gone, it comes to the first cell. */
export function useTabStop(grid: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const { active } = cursor.get()
    if (active !== null && grid.current?.querySelector(`[data-key="${active}"]`)) return
    const first =
      grid.current?.querySelector<HTMLElement>('td[data-key]') ??
      grid.current?.querySelector<HTMLElement>('[data-key]')
    cursor.update((before) => ({ ...before, active: first?.dataset.key ?? null }))
  })
}
