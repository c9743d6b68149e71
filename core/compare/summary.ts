import { compareText } from '../text/compare.ts'
import type { Difference } from './compare.ts'
import type { ComparedRow, Comparison } from './rows.ts'

export type Differing = ComparedRow & { readonly difference: Difference }

/** The rows that differ, without those that are the same in both. */
export const differingRows = ({ rows }: Pick<Comparison, 'rows'>): readonly Differing[] =>
  rows.filter((row): row is Differing => row.difference.kind !== 'same')

/** How many differences there are of each kind, in the order the kinds are spoken of. */
export function countKinds(rows: readonly Differing[]): ReadonlyMap<Difference['kind'], number> {
  const counts = new Map<Difference['kind'], number>(
    (['added', 'gone', 'reworded', 'moved', 'order', 'settings'] as const).map((kind) => [kind, 0]),
  )
  for (const { difference } of rows) counts.set(difference.kind, (counts.get(difference.kind) ?? 0) + 1)
  return counts
}

/** "12 forskelle: 3 tilføjet, 9 omformuleret". */
export function summaryOf(rows: readonly Differing[]): string {
  const counted = [...countKinds(rows)].flatMap(([kind, count]) =>
    count === 0 ? [] : [compareText.counted(count, compareText.kinds[kind].toLowerCase())],
  )
  return compareText.summary(rows.length, counted)
}
