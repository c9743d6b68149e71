import { type Framework, statementsIn } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import type { Statement } from '../framework/structure.ts'
import type { PlacedCell } from './place.ts'
import { sameLine, type TableCell } from './table.ts'

/** How a table meets what already stands in the grid. */
export type Manner = {
  readonly mode: 'replace' | 'add'
  /** Whether an empty cell of the table empties its cell in the grid; only where text is replaced. */
  readonly emptyToo: boolean
}

export type Outcome = {
  readonly dimension: Id
  readonly role: Id
  readonly before: readonly Statement[]
  readonly lines: TableCell
  readonly kind: 'untouched' | 'same' | 'fill' | 'replace' | 'add' | 'clear'
}

/** What would happen in each cell of the grid. */
export const outcomesOf = (
  framework: Framework,
  cells: readonly PlacedCell[],
  manner: Manner,
): readonly Outcome[] =>
  cells.map(({ dimension, role, lines }) => {
    const before = statementsIn(framework, dimension, role)
    return { dimension, role, before, lines, kind: kindOf(before, lines, manner) }
  })

const kindOf = (
  before: readonly Statement[],
  lines: TableCell,
  { mode, emptyToo }: Manner,
): Outcome['kind'] => {
  if (lines.length === 0) return mode === 'replace' && emptyToo && before.length > 0 ? 'clear' : 'untouched'
  if (before.length === 0) return 'fill'
  if (mode === 'add') return 'add'
  const same =
    before.length === lines.length && lines.every((line, i) => sameLine(line, before[i] as Statement))
  return same ? 'same' : 'replace'
}

export const isChanged = ({ kind }: Outcome): boolean => kind !== 'untouched' && kind !== 'same'
