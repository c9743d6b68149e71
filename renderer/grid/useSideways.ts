import { type RefObject, useLayoutEffect } from 'react'
import { useStore } from '../store/createStore.ts'
import { preferences } from '../store/preferences.ts'

/** Says of the page (`data-sideways`) whether it can be scrolled sideways, so that something has to stay at its left. */
export function useSideways(grid: RefObject<HTMLElement | null>): void {
  const zoom = useStore(preferences, ({ pageZoom }) => pageZoom)

  // biome-ignore lint/correctness/useExhaustiveDependencies: zoomed paper may keep its width in its own pixels
  useLayoutEffect(() => {
    const pane = grid.current?.closest('main')
    const paper = grid.current?.closest('.paper')
    if (!pane || !paper) return
    const observer = new ResizeObserver(() =>
      pane.toggleAttribute('data-sideways', pane.scrollWidth > pane.clientWidth),
    )
    observer.observe(pane)
    observer.observe(paper)
    return () => observer.disconnect()
  }, [grid, zoom])
}
