import { type RefObject, useEffect } from 'react'
import type { Sheet } from './sheet.ts'

/** Blocks of a grid with more rows than this are drawn only where they are in sight. */
const drawnWhole = 60

export const isLong = (sheet: Sheet): boolean => sheet.body.length > drawnWhole

/**
 * Lays the blocks of a long grid out one by one while nothing else is to do. Each then knows its height before one
 * comes there, so that nothing shifts, and no frame has to lay out more than it can.
 */
export function useHeightsAhead(
  grid: RefObject<HTMLTableElement | null>,
  sheet: Sheet,
  drawn: readonly unknown[],
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the blocks that stand there
  useEffect(() => {
    if (!isLong(sheet) || !grid.current) return
    const blocks = [...grid.current.tBodies]
    let idle = 0
    const next = () => {
      const block = blocks.shift()
      if (!block?.isConnected) return
      block.style.contentVisibility = 'visible'
      // One frame to be laid out in, and one in which the browser notes the height.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          block.style.contentVisibility = ''
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
