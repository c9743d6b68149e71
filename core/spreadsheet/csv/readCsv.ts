import papaparse from 'papaparse'
import { ok, type Result, refuse } from '../../framework/result.ts'
import { inlineText } from '../../framework/richText.ts'
import { decodeText } from '../../import/decodeText.ts'
import type { Progress, ReadSource } from '../../import/read.ts'
import { sourceLimits } from '../../import/source.ts'
import { refusalText } from '../../text/refusal.ts'
import { knownSheet } from '../known/knownSheet.ts'
import { type RawSheet, sourceOfSheets } from '../read/sourceOfSheets.ts'
import { unguardFormula } from './formulaGuard.ts'

/**
 * A CSV file as a source of one table. Its letters and its separator are found out: UTF-8 or Windows-1252, and semicolon, tab
 * or comma. Refused where it is no text, empty, or more than a source may hold.
 */
export function readCsv(
  name: string,
  bytes: Uint8Array,
  progress: Progress = () => undefined,
): Result<ReadSource> {
  const text = decodeText(bytes)
  if (text.length > sourceLimits.characters) return refuse('limit', refusalText.foreign.tooMuch(name))
  const named = /^sep=(.)\n/i.exec(text)
  const body = named === null ? text : text.slice(named[0].length)
  const rows = parsed(body, named?.[1] ?? separatorOf(body))
  if (rows === 'tooMuch') return refuse('limit', refusalText.foreign.tooMuch(name))
  const sheet: RawSheet = {
    name: '',
    rows: rows.map((row) => row.map((cell) => inlineText(unguardFormula(cell)))),
    merged: [],
  }
  progress(0.3)
  const source = sourceOfSheets(name, 'csv', [sheet])
  progress(0.8)
  return source.ok ? ok({ source: source.value, known: knownSheet(source.value) }) : source
}

/** Rows of a list of 50,000 lines, and the empty ones between them. */
const mostRows = 100_000

function parsed(text: string, delimiter: string): readonly (readonly string[])[] | 'tooMuch' {
  const { data } = papaparse.parse<string[]>(text, { delimiter, newline: '\n', preview: mostRows + 1 })
  return data.length > mostRows ? 'tooMuch' : data
}

const separators = [';', '\t', ','] as const
/** So much of the file tells how it is written. */
const sample = 200_000

/** The one by which most rows are as wide as the first one; text is full of commas, so they come last. */
export function separatorOf(text: string): string {
  const scored = separators.map((separator) => {
    const { data } = papaparse.parse<string[]>(text.slice(0, sample), { delimiter: separator, newline: '\n' })
    const rows = data.filter((row) => row.some((cell) => cell !== ''))
    const width = rows[0]?.length ?? 0
    return {
      separator,
      score: width < 2 ? 0 : rows.filter((row) => row.length === width).length / rows.length,
    }
  })
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator
}
