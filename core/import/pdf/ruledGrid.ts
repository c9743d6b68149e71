import { clustered, type FoundCell, type FoundTable } from './boxes.ts'
import type { PdfRule } from './page.ts'
import type { Segment } from './segments.ts'

/** A line across: where it is drawn, piece by piece, as borders of cells are. */
export type Level = {
  readonly y: number
  readonly x0: number
  readonly x1: number
  readonly pieces: readonly PdfRule[]
}

/** Lines that lie closer, in points, are one. */
export const near = 3

/** The cells between lines that belong together; null where they are no table. */
export function ruledGrid(
  levels: readonly Level[],
  uprights: readonly PdfRule[],
  segments: readonly Segment[],
): FoundTable | null {
  const drawnAt = clustered(
    levels.map(({ y }) => y),
    near,
  ).map(({ at }) => at)
  const [top, bottom] = [drawnAt[0] ?? 0, drawnAt.at(-1) ?? 0]
  const [x0, x1] = [Math.min(...levels.map((each) => each.x0)), Math.max(...levels.map((each) => each.x1))]
  const inside = segments.filter(
    ({ base, size, x0: left, x1: right }) =>
      base - size * 0.3 > top && base - size * 0.3 < bottom && right > x0 && left < x1,
  )
  const drawn = uprights.filter(
    (rule) => rule.y1 > top + 1 && rule.y0 < bottom - 1 && rule.x0 > x0 - near && rule.x1 < x1 + near,
  )
  const edges = [
    ...drawn.map((rule) => (rule.x0 + rule.x1) / 2),
    ...levels.flatMap(({ pieces }) => pieces.map((each) => each.x0)),
  ]
  let columns = columnsOf(x0, x1, edges)
  if (columns.length < 2) columns = columnsOf(x0, x1, drawnAt.length > 3 ? gutters(inside, x0, x1) : [])
  if (columns.length < 2 || drawnAt.length < 2 || inside.length === 0) return null
  /** How much of the width is drawn at this height. */
  const drawnShare = (y: number) => {
    const pieces = levels.flatMap((level) => (Math.abs(level.y - y) <= near ? [level] : []))
    return (
      (Math.max(...pieces.map((each) => each.x1)) - Math.min(...pieces.map((each) => each.x0))) / (x1 - x0)
    )
  }
  // A table has a line as wide as itself above and below; lines up to the page numbers of a contents list have not.
  if (drawnShare(top) < 0.85 || drawnShare(bottom) < 0.85) return null
  const columnAt = (x: number) =>
    Math.max(
      0,
      columns.findLastIndex(([from]) => from <= x),
    )
  const isClosed = (y: number, column: number): boolean => {
    const [from, to] = columns[column] ?? [0, 0]
    const at = (from + to) / 2
    return levels.some(
      (level) => Math.abs(level.y - y) <= near && level.pieces.some((each) => each.x0 <= at && at <= each.x1),
    )
  }
  const ys = drawnAt.filter((y) => !isWritingLine(y))
  /** Lines to write on part nothing: they are drawn in some columns only, and one side of them is empty. */
  function isWritingLine(y: number): boolean {
    const own = columns.map((_, column) => column).filter((column) => isClosed(y, column))
    if (y === top || y === bottom || own.length === columns.length) return false
    const at = drawnAt.indexOf(y)
    const [above, below] = [drawnAt[at - 1] ?? top, drawnAt[at + 1] ?? bottom]
    const written = (column: number, from: number, to: number) =>
      inside.some(
        ({ base, size, x0: left }) =>
          columnAt(left + 2) === column && base - size * 0.3 > from && base - size * 0.3 < to,
      )
    return own.every((column) => !written(column, above, y) || !written(column, y, below))
  }
  const rowOf = ({ base, size }: Segment) => ys.findLastIndex((y) => y < base - size * 0.3)
  /** The line between two rows is drawn above this column. */
  const closed = (row: number, column: number): boolean => isClosed(ys[row] ?? 0, column)
  const height = ys.length - 1
  const owner = Array.from({ length: height }, (_, row) =>
    columns.map((_, column) => {
      let first = row
      while (first > 0 && !closed(first, column)) first -= 1
      return first
    }),
  )
  const grid: (Segment[] | null)[][] = Array.from({ length: height }, () => columns.map(() => []))
  const spans = new Map<string, number>()
  for (const segment of inside) {
    const row = Math.max(0, Math.min(height - 1, rowOf(segment)))
    const from = columnAt(segment.x0 + 2)
    const to = Math.max(from, columnAt(segment.turned ? segment.x0 + 2 : segment.x1 - 4))
    const first = owner[row]?.[from] ?? row
    grid[first]?.[from]?.push(segment)
    const key = `${first} ${from}`
    spans.set(key, Math.max(spans.get(key) ?? 1, to - from + 1))
  }
  const taken = new Set<string>()
  const rows = grid.map((cells, row) =>
    cells.map((own, column): FoundCell | null => {
      if (taken.has(`${row} ${column}`) || owner[row]?.[column] !== row) return null
      let rowSpan = 1
      while (row + rowSpan < height && owner[row + rowSpan]?.[column] === row) rowSpan += 1
      let columnSpan = Math.min(spans.get(`${row} ${column}`) ?? 1, columns.length - column)
      while (
        columnSpan > 1 &&
        grid[row]?.slice(column + 1, column + columnSpan).some((each) => (each?.length ?? 0) > 0)
      )
        columnSpan -= 1
      for (let below = 0; below < rowSpan; below++)
        for (let beside = 0; beside < columnSpan; beside++)
          if (below + beside > 0) taken.add(`${row + below} ${column + beside}`)
      return { segments: own ?? [], rowSpan, columnSpan }
    }),
  )
  const filled = withoutEmptyColumns(rows.filter((row) => row.some((cell) => cell !== null)))
  return { kind: 'table', rows: filled, x0, x1, top, bottom }
}

/** Room between two columns may look like one. */
function withoutEmptyColumns(
  rows: readonly (readonly (FoundCell | null)[])[],
): readonly (readonly (FoundCell | null)[])[] {
  const isEmpty = (column: number) =>
    rows.every((row) => row[column]?.segments.length === 0 && row[column]?.columnSpan === 1)
  return rows.map((row) => row.filter((_, column) => !isEmpty(column)))
}

function columnsOf(x0: number, x1: number, edges: readonly number[]): readonly (readonly [number, number])[] {
  const inner = clustered(edges, near + 1)
    .map(({ at }) => at)
    .filter((at) => at > x0 + 8 && at < x1 - 8)
  const all = [x0, ...inner, x1]
  return all.slice(1).map((to, at) => [all[at] ?? x0, to] as const)
}

/** Where nothing is written from top to bottom, with text on either side in several lines. */
export function gutters(segments: readonly Segment[], x0: number, x1: number): readonly number[] {
  const spans = segments
    .filter(({ x0: left, x1: right }) => right - left < (x1 - x0) * 0.9)
    .map(({ x0: left, x1: right }) => [left, right] as const)
    .sort((a, b) => a[0] - b[0])
  const found: number[] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const [left, right] of spans) {
    if (left > reach + 6 && Number.isFinite(reach)) found.push(left - 2)
    reach = Math.max(reach, right)
  }
  return found
}
