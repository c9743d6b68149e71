import { sourceLimits } from './source.ts'

/**
 * The rows of a table that begins at a line: at least two lines in a row with equally many tabs between words, as Word and Excel put
 * a table on the clipboard. Null where none begins.
 */
export function tabbedRows(lines: readonly string[], from: number): readonly (readonly string[])[] | null {
  const first = cellsOf(lines[from])
  if (first === null) return null
  const rows = [first]
  for (let at = from + 1; at < lines.length; at++) {
    const row = cellsOf(lines[at])
    if (row === null || row.length !== first.length) break
    rows.push(row)
  }
  return rows.length < 2 ? null : rows
}

/** Tabs in front of words are an indent, and those behind them nothing; between words they part cells. */
const cellsOf = (line: string | undefined): readonly string[] | null => {
  if (line === undefined || !line.includes('\t')) return null
  const cells = line.split('\t')
  const filled = cells.filter((cell) => cell.trim().length > 1).length
  return filled < 2 || cells.length > sourceLimits.columns ? null : cells
}
