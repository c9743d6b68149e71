import type { Difference } from '../../core/compare/compare.ts'
import type { ComparedRow, Comparison } from '../../core/compare/rows.ts'

/** What of a comparison is looked at. */
export type Filter = {
  /** Nothing chosen shows every kind. */
  readonly kinds: ReadonlySet<Difference['kind']>
  readonly role: string | null
  readonly competency: string | null
  /** What is the same in both, too. */
  readonly same: boolean
}

export const everything: Filter = { kinds: new Set(), role: null, competency: null, same: false }

export const isNarrowed = ({ kinds, role, competency }: Filter): boolean =>
  kinds.size > 0 || role !== null || competency !== null

/** The rows to show, in reading order. */
export const shownRows = ({ rows }: Comparison, filter: Filter): readonly ComparedRow[] =>
  rows.filter((row) => isOf(row, filter) && isKind(row, filter))

/** How many differences of each kind there are with the role and the competency that are chosen. */
export function kindCounts({ rows }: Comparison, filter: Filter): ReadonlyMap<Difference['kind'], number> {
  const counts = new Map<Difference['kind'], number>()
  for (const row of rows)
    if (row.difference.kind !== 'same' && isOf(row, filter))
      counts.set(row.difference.kind, (counts.get(row.difference.kind) ?? 0) + 1)
  return counts
}

const isOf = (row: ComparedRow, { role, competency }: Filter): boolean =>
  (role === null || row.role === role) && (competency === null || row.competency === competency)

const isKind = ({ difference: { kind } }: ComparedRow, { kinds, same }: Filter): boolean =>
  kind === 'same' ? same && kinds.size === 0 : kinds.size === 0 || kinds.has(kind)
