import type { Framework } from './framework.ts'
import type { Id } from './id.ts'

type Cells = Framework['cells']

/**
 * The dimensions whose rows of cells are not the same object in both, those that only one of them has included. All who
 * count something ask it at each letter, of the same two states; so the last answer is kept.
 */
export function changedRows(before: Cells, after: Cells): readonly Id[] {
  if (before === after) return none
  if (last?.before === before && last.after === after) return last.changed
  const changed = Object.keys(after).filter((dimension) => before[dimension] !== after[dimension])
  for (const dimension of Object.keys(before)) if (!Object.hasOwn(after, dimension)) changed.push(dimension)
  last = { before, after, changed }
  return changed
}

const none: readonly Id[] = []

let last: { readonly before: Cells; readonly after: Cells; readonly changed: readonly Id[] } | null = null
