import { headHeight } from './showStop.ts'
import { type Stop, stopTowards } from './stops.ts'

/** The stop about one windowful up or down in this column; null where there is none. */
export function pageAway(
  grid: HTMLElement | null,
  stops: readonly Stop[],
  from: Stop,
  column: number,
  by: -1 | 1,
): string | null {
  const pane = grid?.closest('main')
  if (!grid || !pane) return null
  const rows = grid.querySelectorAll('tr')
  const room = pane.clientHeight - headHeight(grid)
  const top = ({ row }: Stop) => rows[row]?.lastElementChild?.getBoundingClientRect().top ?? 0
  const start = top(from)
  let found: Stop | null = null
  for (let next: Stop | null = from; next !== null; ) {
    next = stopTowards(stops, next, column, by > 0 ? 'down' : 'up')
    // At least one step, however tall the rows are.
    if (next === null || (found !== null && Math.abs(top(next) - start) > room)) break
    found = next
  }
  return found?.key ?? null
}
