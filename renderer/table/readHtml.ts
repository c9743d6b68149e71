import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { ownTable } from '../../core/table/markup.ts'
import { emptyCell, squared, type Table, type TableCell, tableLimits } from '../../core/table/table.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { cellLines } from './cellLines.ts'
import { classStyles } from './lookOf.ts'

/**
 * What another program put on the clipboard as HTML. It is hostile until read: the parser's document is inert (nothing in
 * it runs or loads), it is only walked through, and what is kept are letters, three marks, and addresses that were checked.
 */

export type FromHtml = {
  readonly table: Table
  /** Whether it is a table at all; text without one is a table of one cell. */
  readonly isTable: boolean
  /** Whether text stands beside the table. */
  readonly aside: boolean
}

/** More than can ever be used, and few enough to be counted in a moment. */
const mostElements = 50_000

/** Null where the page holds no text. */
export function readHtml(html: string): Result<FromHtml | null> {
  if (html.length > tableLimits.characters) return refuse('limit', refusalText.table.tooLarge)
  // Some programs copy rows without the table around them, which a parser would throw away.
  const whole = mayHoldTable(html) && !/<table[\s>]/i.test(html) ? `<table>${html}</table>` : html
  const page = new DOMParser().parseFromString(whole, 'text/html')
  const styles = classStyles(page)
  const tables = outermostTables(page.body)
  if (
    tables.flatMap((table) => [...table.rows].map(({ cells }) => cells.length)).reduce((a, b) => a + b, 0) >
    mostElements
  )
    return refuse('limit', refusalText.table.tooManyCells(tableLimits.cells))
  if (tables.length === 0) {
    const lines = cellLines(page.body, styles, false)
    return ok(lines.length === 0 ? null : { table: [[lines]], isTable: false, aside: false })
  }
  const rows = tables.flatMap((table) =>
    tableRows(table, (cell) => cellLines(cell, styles, table.hasAttribute(ownTable))),
  )
  const table = squared(rows)
  for (const read of tables) read.remove()
  return ok({
    table,
    isTable: table.length > 1 || (table[0]?.length ?? 0) > 1,
    aside: cellLines(page.body, styles, false).length > 0,
  })
}

/** The tables that stand in no other table; one that only frames others, as e-mail has it, counts as those. */
function outermostTables(within: Element): HTMLTableElement[] {
  const tables = [...within.querySelectorAll('table')].filter(
    (table) =>
      table.parentElement?.closest('table') == null || !within.contains(table.parentElement.closest('table')),
  )
  return tables.flatMap((table) => {
    const [only, ...others] = [...table.rows].flatMap((row) => [...row.cells])
    const inner = only && others.length === 0 ? outermostTables(only) : []
    return inner.length > 0 ? inner : [table]
  })
}

/** The rows with merged cells taken apart: the text stands in the first of them, the others are empty. */
function tableRows(table: HTMLTableElement, linesOf: (cell: Element) => TableCell): TableCell[][] {
  const widest = tableLimits.cells
  /** For each column the first row that no cell from above reaches into. */
  const freeFrom: number[] = []
  return [...table.rows].map((row, r) => {
    const cells: TableCell[] = []
    let column = 0
    for (const cell of row.cells) {
      while ((freeFrom[column] ?? 0) > r) column += 1
      // Beyond all limits one place is as good as another: the table will be refused.
      column = Math.min(column, widest)
      cells[column] = linesOf(cell)
      const end = Math.min(widest, column + cell.colSpan)
      for (; column < end; column++) freeFrom[column] = r + (cell.rowSpan || table.rows.length)
    }
    return Array.from(cells, (cell) => cell ?? emptyCell)
  })
}

/** Whether HTML may hold a table; asked before anything is parsed. */
export const mayHoldTable = (html: string): boolean => /<(table|tr|td)[\s>]/i.test(html)
