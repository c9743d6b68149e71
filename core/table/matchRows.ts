import { type Grid, type GridRow, keyOf, nameKey } from './headers.ts'
import { cellText, emptyCell, type Table } from './table.ts'

/** What each row of a table is called, and the row of the grid with that name; each is given once. */
export function matchRows(
  body: Table,
  leading: ReadonlySet<number>,
  grid: Grid,
): readonly { readonly to: number | null; readonly name: string }[] {
  const columns = [...leading]
  const rows = grid.rows.map((row) => ({ competency: nameKey(row.competency), name: nameKey(row.name) }))
  const named = namesDown(body, columns)
  const taken = new Map<number, number>()
  const take = (fits: (names: ReadonlySet<string>, row: GridRowKeys) => boolean) =>
    named.forEach((names, at) => {
      if (taken.has(at) || names.size === 0) return
      const used = new Set(taken.values())
      const to = rows.findIndex((row, i) => !used.has(i) && fits(names, row))
      if (to >= 0) taken.set(at, to)
    })
  const competencies = new Set(rows.map(({ competency }) => competency))
  // Both names first, so that a row that was renamed does not take the place of one that was not.
  take((names, row) => names.has(row.competency) && (row.name === '' || names.has(row.name)))
  take((names, row) => names.has(row.competency))
  take(
    (names, row) =>
      row.name !== '' && names.has(row.name) && ![...names].some((name) => competencies.has(name)),
  )
  return body.map((row, at) => ({
    to: taken.get(at) ?? null,
    name: columns
      .map((column) => cellText(row[column] ?? emptyCell))
      .filter((name) => name !== '')
      .join(', '),
  }))
}

type GridRowKeys = { readonly [Key in keyof Pick<GridRow, 'competency' | 'name'>]: string }

/** The names at each row. A merged cell stands at its first row only, so a gap goes on with the name above it. */
function namesDown(body: Table, columns: readonly number[]): readonly ReadonlySet<string>[] {
  const above = new Map<number, string>()
  return body.map((row) => {
    const own = columns.map((column) => keyOf(row[column]))
    // A new name in an outer column ends those further in.
    const firstNew = own.findIndex((name) => name !== '')
    columns.forEach((column, i) => {
      if (own[i] !== '') above.set(column, own[i] ?? '')
      else if (firstNew >= 0 && i > firstNew) above.delete(column)
    })
    return new Set(above.values())
  })
}
