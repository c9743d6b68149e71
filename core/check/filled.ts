import { changedRows } from '../framework/changedRows.ts'
import { type Framework, inReadingOrder, statementRoles, statementsIn } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import type { Statement } from '../framework/structure.ts'

/** How much of the grid is written: a cell counts as filled when a word stands in it. Columns that each leader fills in have no part in it. */

/** Cells, and how many of them are filled. */
export type Filled = { readonly filled: number; readonly total: number }

export type FilledCounts = {
  readonly all: Filled
  /** Of each role, theme, competency and dimension, by its id. */
  readonly of: ReadonlyMap<Id, Filled>
}

export type CellPlace = { readonly dimension: Id; readonly role: Id }

/** Where to look from: behind a cell, or, where one side is null, from the first cell of the row or the column on. */
export type From = { readonly dimension: Id | null; readonly role: Id | null }

type Grid = Pick<Framework, 'roles' | 'themes' | 'competencies' | 'cells'>

/** Whether a statement of the cell says anything. The same answer, at once, as long as the cell is the same object. */
export function isFilled(statements: readonly Statement[]): boolean {
  const known = filledCells.get(statements)
  if (known !== undefined) return known
  const filled = statements.some(
    ({ lead, text }) => lead.trim() !== '' || text.some((run) => run.text.trim() !== ''),
  )
  filledCells.set(statements, filled)
  return filled
}

const filledCells = new WeakMap<readonly Statement[], boolean>()

/** The counts of all cells, of each column and of each row. The same object as long as the framework is the same. */
export function filledCounts(framework: Framework): FilledCounts {
  const known = counted.get(framework)
  if (known !== undefined) return known
  const counts =
    before !== null && fillsTheSame(before.framework, framework) ? before.counts : count(framework)
  counted.set(framework, counts)
  before = { framework, counts }
  return counts
}

const counted = new WeakMap<Framework, FilledCounts>()

/** What was counted last: a letter in a cell that was filled already changes no count. */
let before: { readonly framework: Framework; readonly counts: FilledCounts } | null = null

/** Whether the same cells are filled in both; most of them are told by being the same objects. */
const fillsTheSame = (one: Framework, other: Framework): boolean =>
  one.roles === other.roles &&
  one.competencies === other.competencies &&
  changedRows(one.cells, other.cells).every((id) =>
    one.roles.every(
      (role) => isFilled(statementsIn(one, id, role.id)) === isFilled(statementsIn(other, id, role.id)),
    ),
  )

function count(framework: Framework): FilledCounts {
  const of = new Map<Id, { filled: number; total: number }>()
  const all = { filled: 0, total: 0 }
  const entry = (id: Id) => {
    const made = of.get(id) ?? { filled: 0, total: 0 }
    of.set(id, made)
    return made
  }
  const roles = statementRoles(framework).map(({ id }) => ({ id, counts: entry(id) }))
  for (const { id, theme, dimensions } of framework.competencies) {
    const rows = [all, entry(id), ...(theme === null ? [] : [entry(theme)])]
    for (const dimension of dimensions) {
      const around = [...rows, entry(dimension.id)]
      for (const role of roles) {
        const filled = isFilled(statementsIn(framework, dimension.id, role.id)) ? 1 : 0
        for (const counts of [...around, role.counts]) {
          counts.total += 1
          counts.filled += filled
        }
      }
    }
  }
  return { all, of }
}

/**
 * The next cell without a word, in reading order (row by row; role by role where `byRole`), and round again from the
 * beginning; null where every cell is filled. The cell one stands on comes last. `within` limits the search to a role,
 * theme, competency or dimension.
 */
export function nextEmpty(
  framework: Grid,
  from: From | null,
  { byRole = false, within = null }: { readonly byRole?: boolean; readonly within?: Id | null } = {},
): CellPlace | null {
  const cells = cellsInOrder(framework, byRole)
  const start = from === null ? 0 : beginning(cells, from)
  const found = [...cells.slice(start), ...cells.slice(0, start)].find(
    ({ around, dimension, role }) =>
      (within === null || around.includes(within)) && !isFilled(framework.cells[dimension]?.[role] ?? none),
  )
  return found ? { dimension: found.dimension, role: found.role } : null
}

const none: readonly Statement[] = []

type CellInOrder = CellPlace & { readonly around: readonly Id[] }

function cellsInOrder(framework: Grid, byRole: boolean): readonly CellInOrder[] {
  const roles = statementRoles(framework)
  const rows = inReadingOrder(framework).flatMap(({ theme, competencies }) =>
    competencies.flatMap((competency) =>
      competency.dimensions.map((dimension) => ({
        dimension: dimension.id,
        around: [dimension.id, competency.id, ...(theme === null ? [] : [theme.id])],
      })),
    ),
  )
  const cell = (row: (typeof rows)[number], role: Id) => ({
    dimension: row.dimension,
    role,
    around: [...row.around, role],
  })
  return byRole
    ? roles.flatMap(({ id }) => rows.map((row) => cell(row, id)))
    : rows.flatMap((row) => roles.map(({ id }) => cell(row, id)))
}

/** The index of the first cell to look at; the first of all where the place is gone. */
function beginning(cells: readonly CellInOrder[], { dimension, role }: From): number {
  const at = cells.findIndex(
    (cell) => (dimension === null || cell.dimension === dimension) && (role === null || cell.role === role),
  )
  return dimension !== null && role !== null ? at + 1 : Math.max(0, at)
}
