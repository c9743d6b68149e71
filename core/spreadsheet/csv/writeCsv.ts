import papaparse from 'papaparse'
import type { Framework } from '../../framework/framework.ts'
import { plainText } from '../../framework/richText.ts'
import { spreadsheetText } from '../../text/spreadsheet.ts'
import { listColumns, longList } from '../longList.ts'
import { guardFormula } from './formulaGuard.ts'

/**
 * Every statement as CSV, as a Danish Excel opens it by a double click: UTF-8 with its mark, semicolons, all cells quoted, lines
 * ending in CR LF. Bold and italic have no place in it.
 */
export function writeCsv(framework: Framework): Uint8Array {
  const rows = [
    listColumns.map((column) => spreadsheetText.columns[column]),
    ...longList(framework).map((row) => listColumns.map((column) => guardFormula(plainText(row[column])))),
  ]
  const text = papaparse.unparse(rows, { delimiter: ';', newline: '\r\n', quotes: true })
  return new TextEncoder().encode(`\ufeff${text}\r\n`)
}
