import { type RefObject, useEffect } from 'react'
import { type Chapter, isLong } from './groups.ts'
import type { Sheet } from './sheet.ts'

/**
 * Lays the blocks of a long grid out one by one while nothing else is to do. Each then knows its height before one
 * comes there, so that nothing shifts, and no frame has to lay out more than it can.
 */
export function useHeightsAhead(
  grid: RefObject<HTMLElement | null>,
  sheet: Sheet,
  drawn: readonly Chapter[],
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chapters that stand there
  useEffect(() => {
    if (!isLong(sheet) || !grid.current) return
    const blocks = [...grid.current.querySelectorAll<HTMLElement>('[data-chapter] > *')]
    let idle = 0
    const next = () => {
      const block = blocks.shift()
      if (!block?.isConnected) return
      const chapter = block.parentElement
      const last = blocks[0]?.parentElement !== chapter
      for (const each of [chapter, block]) if (each) each.style.contentVisibility = 'visible'
      // One frame to be laid out in, and one in which the browser notes the height.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          block.style.contentVisibility = ''
          // It knows its height when all of its blocks do.
          if (last && chapter) chapter.style.contentVisibility = ''
          idle = requestIdleCallback(next)
        }),
      )
    }
    idle = requestIdleCallback(next)
    return () => {
      cancelIdleCallback(idle)
      blocks.length = 0
    }
  }, [grid, sheet, drawn])
}
