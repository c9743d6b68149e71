import type { Source, SourceBlock, SourceLine } from './source.ts'

/** Several sources read as the pages of one document, in order; it is called and formatted as the first. */
export function oneAfterAnother(first: Source, ...rest: readonly Source[]): Source {
  if (rest.length === 0) return first
  let pages = 0
  const blocks = [first, ...rest].flatMap((source, at) => {
    const own = source.blocks.map((block) => renamed(block, `s${at + 1}-`, pages))
    pages += Math.max(0, ...source.blocks.map(pageOf))
    return own
  })
  return { ...first, blocks }
}

const pageOf = ({ page }: SourceBlock): number => page ?? 0

/** Each source counts its lines and pages from one. */
function renamed(block: SourceBlock, prefix: string, pages: number): SourceBlock {
  const line = (each: SourceLine): SourceLine => ({
    ...each,
    id: prefix + each.id,
    page: each.page === null ? null : each.page + pages,
  })
  if (block.kind === 'line') return line(block)
  return {
    ...block,
    id: prefix + block.id,
    page: block.page === null ? null : block.page + pages,
    rows: block.rows.map((row) => row.map((cell) => cell && { ...cell, lines: cell.lines.map(line) })),
  }
}
