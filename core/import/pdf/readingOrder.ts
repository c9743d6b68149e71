import { alignedTable } from './alignedTable.ts'
import { type Box, median } from './boxes.ts'

/** Boxes of a page as they are read: columns one after the other, and what looks like a table as one. */
export function readingOrder(boxes: readonly Box[], depth = 0): readonly Box[] {
  const rows = rowsOf(boxes)
  const order: Box[] = []
  for (let at = 0; at < rows.length; ) {
    const band = depth < 8 ? bandFrom(rows, at) : null
    if (band === null) {
      order.push(...(rows[at] ?? []))
      at += 1
      continue
    }
    const inside = rows.slice(at, band.end).flat()
    const columns = band.cuts.length > 0 ? partedAt(inside, band.cuts) : [inside]
    const table = alignedTable(columns)
    if (table !== null) order.push(...table)
    else for (const column of columns) order.push(...readingOrder(column, depth + 1))
    at = band.end
  }
  return order
}

/** Boxes side by side, from top to bottom; each row from left to right. */
function rowsOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const rows: { top: number; bottom: number; boxes: Box[] }[] = []
  for (const box of [...boxes].sort((a, b) => a.top - b.top || a.x0 - b.x0)) {
    const row = rows.at(-1)
    const overlap = row ? Math.min(row.bottom, box.bottom) - Math.max(row.top, box.top) : 0
    if (row && overlap > 0.5 * Math.min(row.bottom - row.top, box.bottom - box.top)) {
      row.boxes.push(box)
      row.bottom = Math.max(row.bottom, box.bottom)
    } else rows.push({ top: box.top, bottom: box.bottom, boxes: [box] })
  }
  return rows.map((row) => row.boxes.sort((a, b) => a.x0 - b.x0))
}

type Band = { readonly end: number; readonly cuts: readonly number[] }
type Gap = readonly [number, number]

/** Rows from here on that have a way through from top to bottom, and text on both sides of it. */
function bandFrom(rows: readonly (readonly Box[])[], start: number): Band | null {
  const first = rows[start] ?? []
  if (first.length < 2) return null
  let gaps = gapsIn(first)
  let end = start + 1
  for (; end < rows.length; end++) {
    const left = gaps.flatMap((gap) => freeOf(gap, rows[end] ?? []))
    if (left.length === 0) break
    gaps = left
  }
  // What stands alone below the columns, after some room, is no part of them.
  const pitch = pitchOf(rows.slice(start, end))
  while (end > start + 1 && (rows[end - 1]?.length ?? 0) === 1) {
    const [box] = rows[end - 1] ?? []
    const above = Math.max(...(rows[end - 2] ?? []).map(({ bottom }) => bottom))
    if (end >= rows.length || box === undefined || box.top - above < pitch * 0.8) break
    end -= 1
  }
  const inside = rows.slice(start, end)
  const cuts = gaps.filter(([from, to]) => {
    const left = inside.filter((row) => row.some(({ x1 }) => x1 <= from + 1)).length
    const right = inside.filter((row) => row.some(({ x0 }) => x0 >= to - 1)).length
    return Math.min(left, right) >= 2
  })
  return cuts.length === 0
    ? null
    : { end, cuts: cuts.map(([from, to]) => (from + to) / 2).sort((a, b) => a - b) }
}

const heightOf = ({ top, bottom }: Box): number => bottom - top

const pitchOf = (rows: readonly (readonly Box[])[]): number =>
  median(rows.flat().flatMap((box) => (box.kind === 'text' ? [heightOf(box)] : []))) || 10

function gapsIn(row: readonly Box[]): readonly Gap[] {
  const least = Math.max(6, 0.6 * pitchOf([row]))
  const gaps: Gap[] = []
  let reach = Number.POSITIVE_INFINITY
  for (const { x0, x1 } of row) {
    if (x0 - reach >= least) gaps.push([reach, x0])
    reach = Number.isFinite(reach) ? Math.max(reach, x1) : x1
  }
  return gaps
}

/** What of a gap this row leaves free. */
function freeOf([from, to]: Gap, row: readonly Box[]): readonly Gap[] {
  let free: Gap[] = [[from, to]]
  for (const { x0, x1 } of row)
    free = free.flatMap(([a, b]): Gap[] =>
      x1 <= a || x0 >= b
        ? [[a, b]]
        : [...(x0 - a >= 6 ? [[a, x0] as const] : []), ...(b - x1 >= 6 ? [[x1, b] as const] : [])],
    )
  return free
}

const partedAt = (boxes: readonly Box[], cuts: readonly number[]): readonly (readonly Box[])[] =>
  [...cuts, Number.POSITIVE_INFINITY]
    .map((cut, at) => {
      const from = cuts[at - 1] ?? Number.NEGATIVE_INFINITY
      return boxes.filter(({ x0, x1 }) => (x0 + x1) / 2 > from && (x0 + x1) / 2 <= cut)
    })
    .filter((column) => column.length > 0)
