import type { Framework } from '../framework/framework.ts'
import { spreadsheetText } from '../text/spreadsheet.ts'
import { type ListColumn, listColumns, longList } from './longList.ts'
import { bold, type Look, type Sheet, sheetCell } from './workbook/sheet.ts'

/** Every statement on one sheet, to be filtered and sorted; it is what a workbook of ours is read back from. */
export function listSheet(framework: Framework): Sheet {
  const rows = longList(framework)
  // A column in which nothing stands is only in the way.
  const columns = listColumns.filter(
    (column) => always.has(column) || rows.some((row) => row[column].length > 0),
  )
  const head = columns.map((column) => sheetCell('head', [bold(spreadsheetText.columns[column])]))
  return {
    name: spreadsheetText.sheets.all,
    columns: columns.map((column) => widths[column]),
    rows: [
      { height: null, cells: head },
      ...rows.map((row) => ({
        height: null,
        cells: columns.map((column) => sheetCell(looks[column] ?? 'text', [row[column]])),
      })),
    ],
    frozen: { rows: 1, columns: 0 },
    filter: 0,
  }
}

const always: ReadonlySet<ListColumn> = new Set(['id', 'role', 'statement', 'origin'])
const looks: Partial<Record<ListColumn, Look>> = { id: 'faint', origin: 'faint' }

/** In characters. */
const widths: Readonly<Record<ListColumn, number>> = {
  id: 13,
  theme: 22,
  competency: 22,
  dimension: 18,
  role: 18,
  lead: 24,
  statement: 62,
  origin: 28,
}
