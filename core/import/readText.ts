import { ok, type Result, refuse } from '../framework/result.ts'
import { inlineText } from '../framework/richText.ts'
import { refusalText } from '../text/refusal.ts'
import { bulletLetters, dashBullets, type Fronted, withoutFront } from './bullets.ts'
import { cleanLine } from './cleanLine.ts'
import { type Source, type SourceBlock, type SourceLine, type SourceTable, sourceLimits } from './source.ts'
import { tabbedRows } from './tabbedRows.ts'

/**
 * Plain text as it is copied out of a PDF, a mail or a table: its lines with the room above them, without bullets and ornaments;
 * lines of cells with tabs between are a table. `name` is the file's, or what pasted text is called. Line ends are judged
 * afterwards, see `mendLineEnds`.
 *
 * Refuses text beyond `sourceLimits`, and text without a letter.
 */
export function readText(name: string, text: string): Result<Source> {
  if (text.length > sourceLimits.characters) return refuse('limit', refusalText.foreign.tooMuch(name))
  const raw = text.replace(/^\ufeff/, '').split(/\r\n?|\n|\f|\v|\u0085|\u2028|\u2029/)
  const cleaned = raw.map(cleanLine)
  const letters = bulletLetters(cleaned)
  const dashes = dashBullets(cleaned)
  const blocks: SourceBlock[] = []
  let count = 0
  const lineOf = ({ text: words, list, heading }: Fronted, gap: number): SourceLine => {
    count += 1
    return {
      kind: 'line',
      id: `l${count}`,
      text: inlineText(words.replace(/ {2,}/g, ' ').trim()),
      heading,
      list,
      lineEnd: null,
      gap,
      size: null,
      page: null,
      box: null,
      passage: null,
    }
  }
  let gap = 0
  for (let at = 0; at < cleaned.length; at++) {
    const line = cleaned[at] ?? ''
    if (line.trim() === '') {
      gap += 1
      continue
    }
    const rows = tabbedRows(raw, at)
    if (rows !== null) {
      const cellOf = (cell: string) => {
        const words = cleanLine(cell)
        return words.trim() === '' ? [] : [lineOf(withoutFront(words, letters), 0)]
      }
      blocks.push(
        tableOf(
          `t${at + 1}`,
          rows.map((row) => row.map(cellOf)),
        ),
      )
      at += rows.length - 1
    } else {
      const fronted: Fronted = dashes.has(at)
        ? { text: line.trim().replace(/^[-–—]\s+/, ''), list: { kind: 'bullet', level: 1 }, heading: null }
        : withoutFront(line, letters)
      blocks.push(lineOf(fronted, blocks.length > 0 && startsPage(line) ? Math.max(gap, pageGap) : gap))
    }
    gap = 0
  }
  if (count > sourceLimits.lines) return refuse('limit', refusalText.foreign.tooMuch(name))
  if (!cleaned.some((line) => /\p{L}/u.test(line))) return refuse('invalid', refusalText.foreign.noText(name))
  return ok({ name, format: 'text', blocks })
}

const tableOf = (id: string, rows: readonly (readonly (readonly SourceLine[])[])[]): SourceTable => ({
  kind: 'table',
  id,
  name: '',
  page: null,
  rows: rows.map((row) => row.map((lines) => ({ lines, rowSpan: 1, columnSpan: 1 }))),
  headerRows: 0,
})

/** As much room as a new page takes. */
const pageGap = 3

/**
 * Where text is copied page by page, a page's first line keeps one space in front. In centred text so do others, but those go on
 * in small letters.
 */
const startsPage = (line: string): boolean => /^ (?! )[^\p{Ll}]/u.test(line)
