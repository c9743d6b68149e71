import type { Framework } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'

/** A cell of the grid, by what it stands between. */
export type CellPlace = { readonly dimension: Id; readonly role: Id }

/** Where a statement stands; null where the framework has no such statement. */
export function cellOfStatement(
  framework: Framework,
  statement: Id,
): (CellPlace & { readonly at: number }) | null {
  for (const [dimension, row] of Object.entries(framework.cells))
    for (const [role, statements] of Object.entries(row)) {
      const at = statements.findIndex((candidate) => candidate.id === statement)
      if (at >= 0) return { dimension, role, at }
    }
  return null
}
