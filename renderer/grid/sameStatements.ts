import { changedRows } from '../../core/framework/changedRows.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Statement } from '../../core/framework/structure.ts'

/** Whether two states of a framework have the same statements in the same places, whatever is written in them. */
export function sameStatements(before: Framework, after: Framework): boolean {
  if (before === after) return true
  const { roles, themes, competencies, cells } = before
  if (roles !== after.roles || themes !== after.themes || competencies !== after.competencies) return false
  return changedRows(cells, after.cells).every((dimension) =>
    sameRow(cells[dimension], after.cells[dimension]),
  )
}

type Row = Readonly<Record<string, readonly Statement[]>>

function sameRow(before: Row | undefined, after: Row | undefined): boolean {
  if (before === undefined || after === undefined) return false
  const roles = Object.keys(after)
  return (
    roles.length === Object.keys(before).length &&
    roles.every((role) => sameIds(before[role] ?? [], after[role] ?? []))
  )
}

const sameIds = (before: readonly Statement[], after: readonly Statement[]): boolean =>
  before === after || (before.length === after.length && before.every(({ id }, i) => id === after[i]?.id))
