import { type Box, type FoundTable, median, type TextBox } from './boxes.ts'
import type { Segment } from './segments.ts'

/**
 * Columns whose texts begin beside each other, row by row, as one table; a table of contents as its lines, with dots up to
 * the numbers. Null for columns that are read one after the other.
 */
export function alignedTable(columns: readonly (readonly Box[])[]): readonly Box[] | null {
  const texts = columns.map((column) => column.filter((box): box is TextBox => box.kind === 'text'))
  if (columns.length < 2 || texts.some((own, at) => own.length !== columns[at]?.length)) return null
  const contents = contentsOf(texts)
  if (contents !== null) return contents
  const usual = usualStep(texts)
  const blocks = texts.map((column) => blocksOf(column, usual))
  const starts = blocks.map((column) => column.flatMap(([box]) => (box ? [box.segment.base] : [])))
  const sizes = texts.flat().map(({ segment }) => segment.size)
  const tolerance = 0.45 * median(sizes)
  const rows = (starts[0] ?? []).filter((y) =>
    starts.every((column) => column.some((other) => Math.abs(other - y) <= tolerance)),
  )
  const fewest = Math.min(...starts.map(({ length }) => length))
  const heads = blocks.map((column) => (column[0] ?? []).map(({ segment }) => segment.text).join(' '))
  const enough =
    rows.length >= 3 || (rows.length === 2 && columns.length >= 3 && heads.every((head) => head.length <= 60))
  if (!enough || rows.length < 0.6 * fewest) return null
  const top = Math.min(...texts.flat().map((box) => box.top))
  const edges = [...rows.slice(1), Number.POSITIVE_INFINITY]
  const cells = edges.map((edge, at) => {
    const from = at === 0 ? Number.NEGATIVE_INFINITY : (rows[at] ?? 0) - tolerance
    return texts.map((column) => ({
      segments: column
        .map(({ segment }) => segment)
        .filter(({ base }) => base >= from && base < edge - (Number.isFinite(edge) ? tolerance : 0)),
      rowSpan: 1,
      columnSpan: 1,
    }))
  })
  const all = texts.flat()
  const table: FoundTable = {
    kind: 'table',
    rows: cells,
    x0: Math.min(...all.map(({ x0 }) => x0)),
    x1: Math.max(...all.map(({ x1 }) => x1)),
    top,
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  }
  return [table]
}

const fromAbove = (column: readonly TextBox[]): readonly TextBox[] =>
  [...column].sort((a, b) => a.segment.base - b.segment.base)

/** From line to line within a cell: the smallest step, and no more than lines are ever apart. */
function usualStep(columns: readonly (readonly TextBox[])[]): number {
  const steps = columns.flatMap((column) => {
    const sorted = fromAbove(column)
    return sorted.slice(1).map((box, at) => box.segment.base - (sorted[at]?.segment.base ?? 0))
  })
  const most = 1.45 * median(columns.flat().map(({ segment }) => segment.size))
  return Math.min(most, ...steps.filter((step) => step > 2))
}

/** Lines of a column with no more than their usual room between them. */
function blocksOf(column: readonly TextBox[], usual: number): readonly (readonly TextBox[])[] {
  const sorted = fromAbove(column)
  const blocks: TextBox[][] = []
  sorted.forEach((box, at) => {
    const block = blocks.at(-1)
    const above = sorted[at - 1]
    if (
      block &&
      above &&
      box.segment.base - above.segment.base <= usual * 1.25 &&
      above.segment.bold === box.segment.bold
    )
      block.push(box)
    else blocks.push([box])
  })
  return blocks
}

function contentsOf(columns: readonly (readonly TextBox[])[]): readonly Box[] | null {
  const [names, numbers] = columns
  if (columns.length !== 2 || !names || !numbers || numbers.length < 3) return null
  if (!numbers.every(({ segment }) => /^\d{1,3}$/.test(segment.text))) return null
  return names.map((box) => {
    const number = numbers.find(({ segment }) => Math.abs(segment.base - box.segment.base) < 3)
    if (number === undefined) return box
    const last = box.segment.pieces.at(-1)
    const dots =
      last === undefined
        ? []
        : [{ ...last, text: '....', x: last.x + last.width + last.size, width: last.size }]
    const joined: Segment = {
      ...box.segment,
      pieces: [...box.segment.pieces, ...dots, ...number.segment.pieces],
      text: `${box.segment.text} .... ${number.segment.text}`,
      x1: number.x1,
    }
    return { ...box, segment: joined, x1: number.x1 }
  })
}
