import { type RefObject, useLayoutEffect } from 'react'
import { preferences } from '../store/preferences.ts'
import type { Sheet } from './sheet.ts'
import { fitHead, headHeight, headOf, leadingWidth } from './showStop.ts'

/**
 * Tells the page how much of it the headers that stay take up, so that nothing it scrolls to lies below them, and how
 * many columns the paper must have room for.
 */
export function useStickyRoom(grid: RefObject<HTMLElement | null>, sheet: Sheet): void {
  useLayoutEffect(() => {
    const table = grid.current
    const paper = table?.closest<HTMLElement>('.paper')
    if (!table || !paper) return
    const cells = sheet.columns.filter(({ look }) => look === 'cell' || look === 'blank')
    const narrow = cells.filter((column) => column.narrow).length
    paper.style.setProperty('--narrow', String(narrow))
    paper.style.setProperty('--wide', String(cells.length - narrow))
    paper.style.setProperty('--dimensions', String(sheet.leading - 1))
    return () => {
      for (const name of ['--narrow', '--wide', '--dimensions']) paper.style.removeProperty(name)
    }
  }, [grid, sheet])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the corners are drawn anew with the sheet
  useLayoutEffect(() => {
    const table = grid.current
    const pane = table?.closest('main')
    const head = table && headOf(table)
    if (!table || !pane || !head) return
    const measure = () => {
      const { pageZoom } = preferences.get()
      fitHead(head, pane, pageZoom)
      const height = headHeight(table)
      pane.style.scrollPaddingTop = `${height + 8}px`
      pane.style.scrollPaddingLeft = `${leadingWidth(table) + 8}px`
      table.style.setProperty('--head-height', `${height / pageZoom}px`)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(head)
    observer.observe(pane)
    for (const corner of head.querySelectorAll('[data-corner]')) observer.observe(corner)
    return () => {
      observer.disconnect()
      pane.style.scrollPaddingTop = ''
      pane.style.scrollPaddingLeft = ''
    }
  }, [grid, sheet])
}
