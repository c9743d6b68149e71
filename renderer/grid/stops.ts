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
  const end = (place: 'row' | 'column', size: 'rows' | 'columns') =>
    stops.reduce((most, stop) => Math.max(most, stop[place] + stop[size]), 0)
  switch (direction) {
    case 'up':
      return nearest(from.row - 1, -1, (row) => at(row, column), end('row', 'rows'))
    case 'down':
      return nearest(from.row + from.rows, 1, (row) => at(row, column), end('row', 'rows'))
    case 'left':
      return nearest(from.column - 1, -1, (col) => at(from.row, col), end('column', 'columns'))
    case 'right':
      return nearest(from.column + from.columns, 1, (col) => at(from.row, col), end('column', 'columns'))
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

/** Corners, and places where nothing can be written, hold no stop; the search goes on past them. */
function nearest(start: number, step: 1 | -1, at: (place: number) => Stop | null, end: number): Stop | null {
  for (let place = start; place >= 0 && place <= end; place += step) {
    const found = at(place)
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
