import type { LineId, Source, SourceCell, SourceLine, SourceTable } from '../../core/import/source.ts'

/** A source cut into pieces that are drawn only while they are near the screen: a source may have 50,000 lines. */
export type Chunk =
  | {
      readonly kind: 'lines'
      readonly id: string
      readonly lines: readonly ShownLine[]
      readonly count: number
    }
  | {
      readonly kind: 'rows'
      readonly id: string
      readonly table: SourceTable
      /** The table's heading stands above its first rows. */
      readonly first: boolean
      readonly rows: readonly (readonly (SourceCell | null)[])[]
      readonly count: number
    }

/** `page` where this line is the first of a page, null elsewhere. */
export type ShownLine = { readonly line: SourceLine; readonly page: number | null }

const most = 40

/** In reading order. `count` is how many lines a piece holds, at least one. */
export function chunksOf(source: Source): readonly Chunk[] {
  const chunks: Chunk[] = []
  let open: ShownLine[] = []
  let page: number | null = null
  const close = () => {
    const first = open[0]
    if (first !== undefined)
      chunks.push({ kind: 'lines', id: first.line.id, lines: open, count: open.length })
    open = []
  }
  for (const block of source.blocks) {
    if (block.kind === 'table') {
      close()
      chunks.push(...rowChunks(block))
      page = block.page ?? page
      continue
    }
    if (open.length >= most) close()
    const turned = block.page !== null && block.page !== page
    open.push({ line: block, page: turned ? block.page : null })
    page = block.page ?? page
  }
  close()
  return chunks
}

function rowChunks(table: SourceTable): Chunk[] {
  const chunks: Chunk[] = []
  let from = 0
  let count = 0
  const linesIn = (row: readonly (SourceCell | null)[]) =>
    row.reduce((sum, cell) => sum + (cell?.lines.length ?? 0), 0)
  table.rows.forEach((row, i) => {
    count += linesIn(row)
    if (count < most && i < table.rows.length - 1) return
    chunks.push({
      kind: 'rows',
      id: `${table.id}-${from}`,
      table,
      first: from === 0,
      rows: table.rows.slice(from, i + 1),
      count: Math.max(1, count),
    })
    from = i + 1
    count = 0
  })
  return chunks
}

/** The lines of a chunk in reading order. */
export const linesOfChunk = (chunk: Chunk): readonly SourceLine[] =>
  chunk.kind === 'lines'
    ? chunk.lines.map(({ line }) => line)
    : chunk.rows.flatMap((row) => row.flatMap((cell) => cell?.lines ?? []))

/** Lines that go on with the one above: no room between them, in one cell, and none of them a point of a list. */
export function goingOn(source: Source): ReadonlySet<LineId> {
  const found = new Set<LineId>()
  const join = (above: SourceLine | undefined, line: SourceLine) => {
    const near = above !== undefined && line.gap === 0 && above.page === line.page
    if (near && line.list === null && above.heading === line.heading) found.add(line.id)
  }
  let above: SourceLine | undefined
  for (const block of source.blocks) {
    if (block.kind === 'line') {
      join(above, block)
      above = block
      continue
    }
    above = undefined
    for (const cell of block.rows.flat()) cell?.lines.forEach((line, i) => join(cell.lines[i - 1], line))
  }
  return found
}

/** The table a line stands in; null for none. */
export function tableOfLine(source: Source, line: LineId | null): string | null {
  for (const block of source.blocks)
    if (block.kind === 'table' && block.rows.some((row) => row.some((cell) => holds(cell, line))))
      return block.id
  return null
}

const holds = (cell: SourceCell | null, line: LineId | null): boolean =>
  cell?.lines.some(({ id }) => id === line) ?? false
