/** Moving through the grid: every cell and header is a stop, some of them span several rows or columns. */

export type Stop = {
  readonly key: string
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}
export type Direction = 'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd' | 'first' | 'last'

const covers = (stop: Stop, row: number, column: number): boolean =>
  row >= stop.row &&
  row < stop.row + stop.rows &&
  column >= stop.column &&
  column < stop.column + stop.columns

/**
 * The stop reached from `from`; null at the edge. `column` is where the eye is: a line across all columns is passed
 * without losing it.
 */
export function stopTowards(
  stops: readonly Stop[],
  from: Stop,
  column: number,
  direction: Direction,
): Stop | null {
  const at = (row: number, col: number) => stops.find((stop) => covers(stop, row, col)) ?? null
  switch (direction) {
    case 'up':
      return nearest(from.row - 1, -1, (row) => at(row, column), stops)
    case 'down':
      return nearest(from.row + from.rows, 1, (row) => at(row, column), stops)
    case 'left':
      return at(from.row, from.column - 1)
    case 'right':
      return at(from.row, from.column + from.columns)
    case 'rowStart':
      return stops.filter((stop) => covers(stop, from.row, stop.column))[0] ?? null
    case 'rowEnd':
      return stops.filter((stop) => covers(stop, from.row, stop.column)).at(-1) ?? null
    case 'first':
      return stops[0] ?? null
    case 'last':
      return stops.at(-1) ?? null
  }
}

/** Corners hold no stop; the search goes on past them. */
function nearest(
  start: number,
  step: 1 | -1,
  at: (row: number) => Stop | null,
  stops: readonly Stop[],
): Stop | null {
  const last = Math.max(...stops.map((stop) => stop.row + stop.rows))
  for (let row = start; row >= 0 && row <= last; row += step) {
    const found = at(row)
    if (found) return found
  }
  return null
}

/** The stop that stands where another one stood: in its column if there is one, as near as can be. */
export function nearestStop(
  stops: readonly Stop[],
  { row, column }: { readonly row: number; readonly column: number },
): Stop | null {
  const away = (stop: Stop) => Math.abs(stop.column - column) * 10_000 + Math.abs(stop.row - row)
  return stops.reduce<Stop | null>(
    (best, stop) => (best === null || away(stop) < away(best) ? stop : best),
    null,
  )
}

/** The stops of a grid as it stands on the page: elements with `data-key`, `data-row` and `data-column`. */
export const stopsIn = (grid: HTMLElement): readonly Stop[] =>
  Array.from(grid.querySelectorAll<HTMLTableCellElement>('[data-key]'), (cell) => ({
    key: cell.dataset.key ?? '',
    row: Number(cell.dataset.row),
    column: Number(cell.dataset.column),
    rows: cell.rowSpan,
    columns: cell.colSpan,
  }))
