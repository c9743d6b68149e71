import { statementText } from '../framework/structure.ts'
import { type Line, linesOf, oneLine, squared, type Table, type TableCell } from './table.ts'

/**
 * Tables as tab-separated text, as Excel, LibreOffice and Google Sheets put them on the clipboard: a cell that holds a
 * line break, a tab or an opening quote stands in double quotes, and a quote inside it is written twice.
 */

export function readTabText(text: string): Table {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; ; ) {
    const { value, end } = field(text, at)
    row.push(value)
    if (text[end] === '\t') {
      at = end + 1
      continue
    }
    rows.push(row)
    row = []
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
    // The line break after the last row begins none.
    if (at >= text.length) break
  }
  return squared(rows.map((cells) => cells.map(linesOf)))
}

/** The cell that begins at `at`, and where it ends. A quote that is never closed is a letter like any other. */
function field(text: string, at: number): { readonly value: string; readonly end: number } {
  const quoted = text[at] === '"' ? quotedEnd(text, at) : null
  if (quoted !== null) return { value: text.slice(at + 1, quoted - 1).replaceAll('""', '"'), end: quoted }
  let end = at
  while (end < text.length && !isEnd(text[end])) end += 1
  return { value: text.slice(at, end), end }
}

function quotedEnd(text: string, at: number): number | null {
  for (let i = text.indexOf('"', at + 1); i >= 0; i = text.indexOf('"', i + 2)) {
    if (text[i + 1] === '"') continue
    return isEnd(text[i + 1]) ? i + 1 : null
  }
  return null
}

const isEnd = (letter: string | undefined): boolean =>
  letter === undefined || letter === '\t' || letter === '\n' || letter === '\r'

/** The table as text that those programs read back; marks are lost. */
export const writeTabText = (table: Table): string =>
  table.map((row) => row.map(cellAsText).join('\t')).join('\n')

const cellAsText = (cell: TableCell): string => {
  const text = cell.map(lineAsText).join('\n')
  return text.includes('\n') || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text
}

const lineAsText = (line: Line): string => oneLine(statementText(line))
