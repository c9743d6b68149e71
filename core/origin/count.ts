import { changedRows } from '../framework/changedRows.ts'
import type { Framework } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import type { Statement } from '../framework/structure.ts'
import { stateOf } from './origin.ts'

/** How many statements there are of each kind; an empty statement is nobody's words and not counted. */
export type OriginCount = { readonly unchanged: number; readonly adapted: number; readonly own: number }

export type OriginCounts = {
  readonly all: OriginCount
  /** By role and by competency. */
  readonly of: ReadonlyMap<Id, OriginCount>
}

/** Whether anything in it comes from another framework. */
export const isBorrowed = ({ all: { unchanged, adapted } }: OriginCounts): boolean => unchanged + adapted > 0

/** The same object as long as the counts are the same, however often it is asked for and whatever is written meanwhile. */
export function countOrigins(framework: Grid): OriginCounts {
  const { cells, competencies } = framework
  const counts = last !== null && countsTheSame(last, framework) ? last.counts : count(cells, competencies)
  last = { cells, competencies, counts }
  return counts
}

type Grid = Pick<Framework, 'cells' | 'competencies'>

let last: (Grid & { readonly counts: OriginCounts }) | null = null

/** Told by what is the same object: a letter changes one cell, and most letters not what that cell counts as. */
const countsTheSame = (before: Grid, after: Grid): boolean =>
  before.competencies === after.competencies &&
  changedRows(before.cells, after.cells).every((id) =>
    rowCountsTheSame(before.cells[id] ?? {}, after.cells[id] ?? {}),
  )

const rowCountsTheSame = (before: Row, after: Row): boolean =>
  [...Object.keys(before), ...Object.keys(after)].every((role) => {
    const [one, other] = [countOf(before[role] ?? none), countOf(after[role] ?? none)]
    return one.unchanged === other.unchanged && one.adapted === other.adapted && one.own === other.own
  })

type Row = Framework['cells'][string]
const none: readonly Statement[] = []

type Tally = { -readonly [Key in keyof OriginCount]: number }
const nothing = (): Tally => ({ unchanged: 0, adapted: 0, own: 0 })

function count(cells: Framework['cells'], competencies: Framework['competencies']): OriginCounts {
  const all = nothing()
  const of = new Map<Id, Tally>()
  const tally = (id: Id): Tally => {
    const known = of.get(id) ?? nothing()
    of.set(id, known)
    return known
  }
  for (const { id, dimensions } of competencies)
    for (const dimension of dimensions)
      for (const [role, statements] of Object.entries(cells[dimension.id] ?? {})) {
        const counts = countOf(statements)
        for (const tallied of [all, tally(id), tally(role)]) {
          tallied.unchanged += counts.unchanged
          tallied.adapted += counts.adapted
          tallied.own += counts.own
        }
      }
  return { all, of }
}

/** Of one cell, once as long as it is the same object: a letter is written in one of a thousand. */
function countOf(statements: readonly Statement[]): OriginCount {
  const known = cellCounts.get(statements)
  if (known !== undefined) return known
  const counts = nothing()
  for (const statement of statements) if (!isEmpty(statement)) counts[stateOf(statement)] += 1
  cellCounts.set(statements, counts)
  return counts
}

const cellCounts = new WeakMap<readonly Statement[], OriginCount>()

const isEmpty = ({ lead, text }: Statement): boolean =>
  lead === '' && text.every((run) => run.text.trim() === '')
