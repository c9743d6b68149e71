import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { linesOf, squared, tableLimits, withinLimits } from '../../core/table/table.ts'
import { readTabText } from '../../core/table/tabText.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { type FromHtml, readHtml } from './readHtml.ts'

/** What was pasted. HTML is read first, since only there cells can hold paragraphs; plain text is a table where it has tabs. */
export function readClipboard(html: string, text: string): Result<FromHtml> {
  const read = html === '' ? ok(null) : readHtml(html)
  if (!read.ok) return read
  const copied = read.value ?? readText(text)
  if (copied === null) return refuse('limit', refusalText.table.tooLarge)
  const fits = withinLimits(copied.table)
  return fits.ok ? ok(copied) : fits
}

function readText(text: string): FromHtml | null {
  if (text.length > tableLimits.characters) return null
  const table = text.includes('\t') ? readTabText(text) : squared([[linesOf(text)]])
  return { table, isTable: table.length > 1 || (table[0]?.length ?? 0) > 1, aside: false }
}
