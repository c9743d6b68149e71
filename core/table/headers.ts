import type { Id } from '../framework/id.ts'
import { gridTexts } from '../text/screen/grid.ts'
import { cellText, type Table, type TableCell } from './table.ts'

/** Which of a table's rows and columns are names of roles, competencies and dimensions, rather than text to be written. */

/** The rows and columns of the grid that are shown, in their order. */
export type Grid = { readonly rows: readonly GridRow[]; readonly columns: readonly GridColumn[] }
export type GridRow = {
  readonly dimension: Id
  /** What the row is called: its competency, or the theme where that is the row. */
  readonly competency: string
  /** Empty where the competency is not opened into dimensions. */
  readonly name: string
}
export type GridColumn = {
  readonly role: Id
  readonly names: readonly string[]
  /** Each leader fills it in; nothing is written there. */
  readonly fillIn: boolean
}

export type Headers = {
  /** Whether the first row names roles. */
  readonly top: boolean
  /** The columns that name competencies, dimensions or themes. */
  readonly leading: ReadonlySet<number>
  /** How many names were found in the grid. */
  readonly known: number
}

/** Names are compared without regard to case, soft hyphens, spaces at the ends, and the colon behind a heading. */
export const nameKey = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\s:]+$/, '')
    .trim()
    .toLocaleLowerCase('da')

const rowLabels = new Set([gridTexts.competency, gridTexts.dimension, gridTexts.theme].map(nameKey))
/** Theme, competency and dimension. */
const mostLeading = 3

export const keyOf = (cell: TableCell | undefined): string =>
  cell === undefined ? '' : nameKey(cellText(cell))

export function headersOf(table: Table, grid: Grid): Headers {
  const roles = new Set(grid.columns.flatMap(({ names }) => names.map(nameKey)).filter((name) => name !== ''))
  const rows = new Set(
    grid.rows
      .flatMap(({ competency, name }) => [nameKey(competency), nameKey(name)])
      .filter((name) => name !== ''),
  )
  const first = (table[0] ?? []).map(keyOf)
  const firstRole = first.findIndex((name) => roles.has(name))
  const found = first.filter((name) => roles.has(name)).length
  const others = first.slice(firstRole).filter((name) => name !== '' && !roles.has(name)).length
  const top = table.length > 1 && firstRole >= 0 && found >= others

  const body = top ? table.slice(1) : table
  const before = top ? firstRole : Math.min(mostLeading, (table[0]?.length ?? 1) - 1)
  const leading = new Set<number>()
  let known = top ? found : 0
  for (let column = 0; column < before; column++) {
    const names = body.map((row) => keyOf(row[column])).filter((name) => name !== '')
    const hits = names.filter((name) => rows.has(name)).length
    const isNames = hits > 0 && hits * 2 >= names.length
    const isLabelled = top && (names.length === 0 || rowLabels.has(first[column] ?? ''))
    if (isNames) known += hits
    if (isNames || isLabelled) leading.add(column)
    // Without a header, the first column that names nothing begins the text.
    else if (!top) break
  }
  return { top, leading, known }
}
