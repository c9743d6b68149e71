import { type Framework, rowName, statementsIn } from '../../core/framework/framework.ts'
import { type HeaderCells, tableMarkup, textCell } from '../../core/table/markup.ts'
import { type Table, transposed } from '../../core/table/table.ts'
import { writeTabText } from '../../core/table/tabText.ts'
import { screenText } from '../../core/text/screen.ts'
import { currentShowing } from '../grid/gridView.ts'
import { hasDimensions } from '../grid/rows.ts'
import { spoken } from '../store/notices.ts'
import { change, currentFramework } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'
import { carry } from './carried.ts'
import { chosenCells, here } from './places.ts'

const text = screenText.table

/** What is copied, in both ways that other programs read. */
export type Copied = { readonly html: string; readonly text: string }

/** The cells as they stand on screen (`swapped`: roles down); with names, a row of roles and columns of competencies and dimensions come first. */
export function copyOf(
  framework: Framework,
  cells: readonly (readonly CellPlace[])[],
  { withNames, swapped }: { readonly withNames: boolean; readonly swapped: boolean },
): Copied {
  const body: Table = cells.map((row) =>
    row.map(({ dimension, role }) => statementsIn(framework, dimension, role)),
  )
  if (!withNames) return written(body, { rows: 0, columns: 0 })
  const named = names(framework, swapped ? across(cells) : cells, swapped ? transposed(body) : body)
  const columns = hasDimensions(framework) ? 2 : 1
  return swapped
    ? written(transposed(named), { rows: columns, columns: 1 })
    : written(named, { rows: 1, columns })
}

const written = (table: Table, headers: HeaderCells): Copied => ({
  html: tableMarkup(table, headers),
  text: writeTabText(table),
})

const across = (cells: readonly (readonly CellPlace[])[]): readonly (readonly CellPlace[])[] =>
  (cells[0] ?? []).map((_, column) => cells.flatMap((row) => row[column] ?? []))

function names(framework: Framework, cells: readonly (readonly CellPlace[])[], body: Table): Table {
  const dimensions = hasDimensions(framework)
  const roleName = (id: string) => framework.roles.find((role) => role.id === id)?.name ?? ''
  const labels = [screenText.grid.competency, ...(dimensions ? [screenText.grid.dimension] : [])]
  const head = [...labels, ...(cells[0] ?? []).map(({ role }) => roleName(role))]
  return [
    head.map(textCell),
    ...body.map((row, r) => [
      ...rowNames(framework, cells[r]?.[0]?.dimension, dimensions).map(textCell),
      ...row,
    ]),
  ]
}

function rowNames(framework: Framework, id: string | undefined, dimensions: boolean): readonly string[] {
  const competency = framework.competencies.find((row) =>
    row.dimensions.some((dimension) => dimension.id === id),
  )
  if (competency === undefined) return dimensions ? ['', ''] : ['']
  const dimension = competency.dimensions.find((candidate) => candidate.id === id)
  return [rowName(framework, competency), ...(dimensions ? [dimension?.name ?? ''] : [])]
}

/** What the keys for copying take from the grid; null where that is not theirs to do. */
function chosen(): { readonly cells: readonly (readonly CellPlace[])[]; readonly isHeader: boolean } | null {
  const at = here()
  if (at === null || at.kind === 'writing') return null
  return at.kind === 'header'
    ? { cells: currentShowing().swapped ? across(at.cells) : at.cells, isHeader: true }
    : { cells: chosenCells(at.cell), isHeader: false }
}

/** Copies or cuts what is chosen in the grid. A header takes its cells along, and all names. Gives whether it did. */
export function copyChosen(data: DataTransfer, cut: boolean, withNames: boolean): boolean {
  const from = chosen()
  if (from === null) return false
  const { swapped } = currentShowing()
  const copied = copyOf(currentFramework(), from.cells, { withNames: withNames || from.isHeader, swapped })
  data.setData('text/html', copied.html)
  data.setData('text/plain', copied.text)
  const cells = from.cells.flat()
  carry(currentFramework(), cells)
  if (cut) change({ type: 'cells.clear', cells: [...cells] })
  spoken.set(cut ? text.cut(cells.length) : text.copied(cells.length))
  return true
}
