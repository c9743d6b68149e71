import type { Outcome } from '../../core/table/outcome.ts'
import { shownGrid } from './shownGrid.ts'

/** What is called a row or column of the preview; `detail` is a dimension's name. */
export type Heading = { readonly id: string; readonly name: string; readonly detail: string }

/** The outcomes as rows and columns the way the grid shows them, without those that nothing happens in. */
export function previewTable(outcomes: readonly Outcome[], swapped: boolean) {
  const grid = shownGrid()
  const met = outcomes.filter(({ kind }) => kind !== 'untouched')
  const at = new Map(outcomes.map((outcome) => [`${outcome.dimension} ${outcome.role}`, outcome]))
  const roles = grid.columns
    .filter(({ role }) => met.some((outcome) => outcome.role === role))
    .map(({ role, names }): Heading => ({ id: role, name: names[0] ?? '', detail: '' }))
  const dimensions = grid.rows
    .filter(({ dimension }) => met.some((outcome) => outcome.dimension === dimension))
    .map(({ dimension, competency, name }): Heading => ({ id: dimension, name: competency, detail: name }))
  const [columns, down] = swapped ? [dimensions, roles] : [roles, dimensions]
  const rows = down.map((heading) => ({
    heading,
    cells: columns.map(
      (column) => at.get(swapped ? `${column.id} ${heading.id}` : `${heading.id} ${column.id}`) ?? null,
    ),
  }))
  return { columns, rows }
}
