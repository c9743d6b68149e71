import type { Guess } from '../../import/guess.ts'
import type { Source, SourceTable } from '../../import/source.ts'
import { spreadsheetText } from '../../text/spreadsheet.ts'
import { itemSheet, takeItems } from './caseItems.ts'
import { guessBuilder, likely } from './guessBuilder.ts'
import { isOwnHeader, listHeader } from './headers.ts'
import { type ListTable, labelsOf, takeList } from './longListGuess.ts'
import { isTable, rolesOfGrids, takeGrids } from './ownWorkbook.ts'

/**
 * What a spreadsheet becomes where its headers say what everything is: a list of statements, with what they belong to beside
 * them, or the item sheet of a CASE framework. Null for everything else, a grid with roles across among it.
 */
export function knownSheet(source: Source): Guess | null {
  const tables = source.blocks.filter(isTable)
  const items = itemSheet(tables)
  if (items !== null) {
    const builder = guessBuilder(likely)
    return takeItems(items, builder, spreadsheetText.everyone) ? builder.finish(source) : null
  }
  const lists = tables.flatMap((table) => listIn(table) ?? [])
  const own = lists.find(({ fillsDown }) => !fillsDown)
  const builder = guessBuilder(own === undefined ? likely : undefined)
  if (own !== undefined) {
    const others = tables.filter((table) => table !== own.table)
    rolesOfGrids(others, builder)
    takeList(own, builder, spreadsheetText.everyone)
    takeGrids(source, own.table, builder)
  } else for (const list of lists) takeList(list, builder, spreadsheetText.everyone)
  return builder.statements.length > 0 ? builder.finish(source) : null
}

/** People put a title or two above a list. */
const headerWithin = 6

function listIn(table: SourceTable): ListTable | null {
  for (const [header, row] of table.rows.slice(0, headerWithin).entries()) {
    const labels = labelsOf(row)
    const columns = listHeader(labels)
    if (columns !== null) return { table, header, columns, fillsDown: !isOwnHeader(labels) }
  }
  return null
}
