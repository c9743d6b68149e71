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

/** Counted once for each state of the cells, however often it is asked for. */
export function countOrigins(framework: Pick<Framework, 'cells' | 'competencies'>): OriginCounts {
  const { cells, competencies } = framework
  if (last !== null && last.cells === cells && last.competencies === competencies) return last.counts
  last = { cells, competencies, counts: count(cells, competencies) }
  return last.counts
}

let last: (Pick<Framework, 'cells' | 'competencies'> & { readonly counts: OriginCounts }) | null = null

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
