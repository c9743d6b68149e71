import { isDraft, original } from 'immer'
import type { Framework } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import type { Statement } from '../framework/structure.ts'

/**
 * A statement with the cell it stands in. Looked for in the framework as it was: a draft makes a proxy of whatever is looked
 * at, and a thousand of those for every letter typed are felt.
 */
export function findStatement(
  draft: Framework,
  id: Id,
): { cell: Statement[]; index: number; statement: Statement } | null {
  // At every letter: by keys alone, since entries are as many new arrays as there are cells.
  const { cells } = asItWas(draft)
  for (const dimension of Object.keys(cells)) {
    const row = cells[dimension] ?? {}
    for (const role of Object.keys(row)) {
      const index = row[role]?.findIndex((statement) => statement.id === id) ?? -1
      const cell = index < 0 ? undefined : draft.cells[dimension]?.[role]
      const statement = cell?.[index]
      if (cell && statement) return { cell, index, statement }
    }
  }
  return null
}

/** The framework that a draft is of; what is only looked at is looked at there. */
export const asItWas = (draft: Framework): Framework => (isDraft(draft) ? (original(draft) ?? draft) : draft)
