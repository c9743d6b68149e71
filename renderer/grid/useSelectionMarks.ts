import { type RefObject, useEffect } from 'react'
import { clearSelection, selectedKeys, selection } from './selection.ts'
import type { Sheet } from './sheet.ts'

/** Marks the selected cells by hand, so that none of the others is drawn again; a changed grid has none selected. */
export function useSelectionMarks(grid: RefObject<HTMLElement | null>, sheet: Sheet): void {
  useEffect(() => {
    let marked = selectedKeys()
    const mark = () => {
      const now = selectedKeys()
      const set = (key: string, selected: boolean) =>
        grid.current?.querySelector(`[data-key="${key}"]`)?.setAttribute('aria-selected', String(selected))
      for (const key of marked) if (!now.has(key)) set(key, false)
      for (const key of now) if (!marked.has(key)) set(key, true)
      marked = now
    }
    return selection.subscribe(mark)
  }, [grid])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another sheet is drawn
  useEffect(() => clearSelection, [sheet])
}
