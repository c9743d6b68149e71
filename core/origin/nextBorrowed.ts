import { type Framework, inReadingOrder, statementRoles, statementsIn } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import { statementText } from '../framework/structure.ts'
import { stateOf } from './origin.ts'

/** A statement and where it stands. */
export type BorrowedPlace = {
  readonly dimension: Id
  readonly role: Id
  readonly statement: Id
  /** Its place in the cell. */
  readonly at: number
}

/** Where to look from: behind a statement of a cell, or, where `statement` is null, from its first one on. */
export type After = { readonly dimension: Id; readonly role: Id; readonly statement: Id | null }

/**
 * The next statement that still stands as it was taken over, in reading order (row by row; role by role where `byRole`), and
 * round again from the beginning; null where there is none. The one stood on comes last.
 */
export function nextBorrowed(
  framework: Framework,
  after: After | null,
  { byRole = false }: { readonly byRole?: boolean } = {},
): BorrowedPlace | null {
  const cells = cellsInOrder(framework, byRole)
  const here = after === null ? -1 : cells.findIndex((cell) => sameCell(cell, after))
  const places = [...cells.slice(Math.max(0, here)), ...cells.slice(0, Math.max(0, here))].flatMap(
    ({ dimension, role }) =>
      statementsIn(framework, dimension, role).map((statement, at) => ({ dimension, role, statement, at })),
  )
  const start = here < 0 ? 0 : places.findIndex(({ statement }) => statement.id === after?.statement) + 1
  const found = [...places.slice(start), ...places.slice(0, start)].find(
    ({ statement }) => stateOf(statement) === 'unchanged' && statementText(statement) !== '',
  )
  return found ? { ...found, statement: found.statement.id } : null
}

type Cell = { readonly dimension: Id; readonly role: Id }

const sameCell = (one: Cell, other: Cell): boolean =>
  one.dimension === other.dimension && one.role === other.role

function cellsInOrder(framework: Framework, byRole: boolean): readonly Cell[] {
  const roles = statementRoles(framework)
  const rows = inReadingOrder(framework).flatMap(({ competencies }) =>
    competencies.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)),
  )
  return byRole
    ? roles.flatMap(({ id }) => rows.map((dimension) => ({ dimension, role: id })))
    : rows.flatMap((dimension) => roles.map(({ id }) => ({ dimension, role: id })))
}
