import { type RefObject, useEffect } from 'react'
import { showStop } from './showStop.ts'

/** Where a pane opens beside the page or the window becomes narrower, the cell or header one stands in stays to be seen. */
export function useKeepInSight(grid: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = grid.current?.closest('main')
    if (!pane) return
    // With its scroll bar, which comes and goes on its own.
    let width = 0
    const observer = new ResizeObserver(() => {
      const narrower = pane.offsetWidth < width
      width = pane.offsetWidth
      if (!narrower) return
      const stop = document.activeElement?.closest<HTMLElement>('[data-key]')
      if (stop && grid.current?.contains(stop)) showStop(stop)
    })
    observer.observe(pane)
    return () => observer.disconnect()
  }, [grid])
}
