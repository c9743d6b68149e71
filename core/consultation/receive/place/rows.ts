import type { Spot } from '../read/returned.ts'
import { add, type SentParagraph, type SentText } from '../sent/sentText.ts'
import type { Fragment } from './fragments.ts'
import type { Placing } from './placing.ts'
import { nameWeight, type Votes, vote, winners } from './votes.ts'

/** A name that stands in several rows says little of which of them it is: all names of a row less than any statement. */
const sharedWeight = 0.1

/**
 * Which row of what was sent each row of the returned tables is, both as `table row`; the head is row -1. Rows may have been sorted.
 * Of rows that are called the same, the statements tell which one it is, and where they do not, the order: so a statement that is
 * found in one of them, in its own column, has not moved. `tableOf` tells which table each was.
 */
export function rowsOf(placed: Placing, tableOf: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const sentRows = rowsCalled(placed.sent)
  const votes: Votes = new Map()
  /** What stands in front of each row. */
  const heads = new Map<string, { readonly sent: SentParagraph; readonly fragment: Fragment }[]>()
  for (const [sent, [fragment]] of placed.stands) {
    const { spot } = sent.region
    const here = fragment?.paragraph.spot
    if (spot === null || fragment === undefined || !here) continue
    const [at, was] = [placeOf(here), placeOf(spot)]
    if (isHead(sent)) {
      if (spot.row >= 0 && here.column === 0) add(heads, at, { sent, fragment })
      vote(votes, at, was, isSure(sent, fragment, sentRows) ? nameWeight : sharedWeight)
    } else if (sent.kind === 'passage') vote(votes, at, was, 1)
  }
  const shared = new Map<string, Set<string>>()
  for (const [at, names] of heads) {
    const table = tableOf.get(at.split(' ')[0] ?? '')
    // A name that kept its bookmark tells its row.
    if (table === undefined || names.some(({ sent, fragment }) => fragment.claim === sent)) continue
    const called = names.toSorted((a, b) => orderOf(a) - orderOf(b)).map(({ fragment }) => fragment.key)
    const rows = sentRows.get(calledIn(table, called)) ?? []
    const [only, ...others] = rows
    if (only === undefined) continue
    if (others.length === 0) vote(votes, at, only, nameWeight * names.length)
    else shared.set(at, new Set(rows))
  }
  return new Map([...winners(votes), ...sharedOut(votes, shared)])
}

type SentRows = ReadonlyMap<string, readonly string[]>

const known = new WeakMap<SentText, SentRows>()

/** The rows that were sent, by their tables and what is printed in front of them, and by each name that stands there. */
function rowsCalled(sent: SentText): SentRows {
  const made = known.get(sent)
  if (made !== undefined) return made
  const rows = new Map<string, string[]>()
  const heads = new Map<string, string[]>()
  for (const each of sent.paragraphs) {
    const { spot } = each.region
    if (spot === null || spot.row < 0 || !isHead(each)) continue
    add(heads, placeOf(spot), each.key)
  }
  for (const [row, names] of heads) {
    const table = row.split(' ')[0] ?? ''
    for (const called of new Set([calledIn(table, names), ...names.map((name) => calledIn(table, [name]))]))
      add(rows, called, row)
  }
  known.set(sent, rows)
  return rows
}

const placeOf = ({ table, row }: Pick<Spot, 'table' | 'row'>): string => `${table} ${row}`
const calledIn = (table: string, names: readonly string[]): string => JSON.stringify([table, ...names])
const orderOf = ({ fragment }: { readonly fragment: Fragment }): number => fragment.index

/** A head names columns and a row's first cell its row; the one says nothing about the other. */
const isHead = ({ kind, region: { spot } }: SentParagraph): boolean =>
  kind !== 'passage' && spot !== null && (spot.column === 0 || spot.row === -1)

/** It kept its bookmark, or no other row of its table has that name. */
function isSure(sent: SentParagraph, fragment: Fragment, rows: SentRows): boolean {
  const { spot } = sent.region
  return (
    spot === null ||
    spot.row < 0 ||
    fragment.claim === sent ||
    (rows.get(calledIn(`${spot.table}`, [sent.key]))?.length ?? 0) <= 1
  )
}

/** Each of the rows that are called the same is given out once: first where most speaks for it, then in the order they stand. */
function sharedOut(
  votes: Votes,
  shared: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const taken = new Set<string>()
  const wishes = [...shared].flatMap(([at, rows]) =>
    [...(votes.get(at) ?? [])].filter(([row]) => rows.has(row)).map(([row, weight]) => ({ at, row, weight })),
  )
  const give = (at: string, row: string) => {
    if (found.has(at) || taken.has(row)) return
    found.set(at, row)
    taken.add(row)
  }
  for (const { at, row } of wishes.toSorted((a, b) => b.weight - a.weight)) give(at, row)
  for (const [at, rows] of shared) for (const row of rows) give(at, row)
  return found
}
