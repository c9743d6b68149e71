import type { Framework } from '../framework/framework.ts'
import type { Inline } from '../framework/richText.ts'
import { fieldsOf, type TextField } from './fields.ts'
import { type Folded, fold } from './fold.ts'
import { type FindOptions, occurrencesIn, type Range, searchFor } from './occurrences.ts'

/** A place where the query stands. */
export type Hit = Range & { readonly field: TextField }

/** Everywhere the query stands, in the reading order of the document; nothing for an empty query. */
export function search(framework: Framework, query: string, options: FindOptions): readonly Hit[] {
  const wanted = searchFor(query, options)
  if (wanted === null) return []
  return fieldsOf(framework).flatMap((field) =>
    occurrencesIn(wanted, folded(field, options.matchCase)).map((range) => ({ field, ...range })),
  )
}

const caches = {
  exact: new WeakMap<readonly Inline[], Folded>(),
  anyCase: new WeakMap<readonly Inline[], Folded>(),
}

/** Statements and prose are many and change one at a time, so what was folded is kept with them. */
function folded(field: TextField, matchCase: boolean): Folded {
  if (field.inline === null) return fold(field.text, matchCase)
  const cache = matchCase ? caches.exact : caches.anyCase
  const known = cache.get(field.inline)
  if (known !== undefined) return known
  const made = fold(field.text, matchCase)
  cache.set(field.inline, made)
  return made
}

/** What must stay equal for a hit to be the same one after other texts have changed. */
export const hitKey = (hit: Hit): string => `${hit.field.key}:${hit.start}`

/**
 * The hit after (1) or before (-1) a place, going round at the ends; null where there is none. A place whose field holds
 * no hit any more counts from where the field stands; without a place it begins at the first or last hit.
 */
export function nextHit(
  framework: Framework,
  hits: readonly Hit[],
  from: { readonly field: string; readonly start: number } | null,
  direction: 1 | -1,
): Hit | null {
  if (from === null) return hits.at(direction === 1 ? 0 : -1) ?? null
  const order = new Map(fieldsOf(framework).map(({ key }, i) => [key, i]))
  const place = order.get(from.field) ?? -1
  const side = (hit: Hit): number => {
    const difference = (order.get(hit.field.key) ?? 0) - place
    return difference === 0 ? hit.start - from.start : difference
  }
  const found = direction === 1 ? hits.find((hit) => side(hit) > 0) : hits.findLast((hit) => side(hit) < 0)
  return found ?? hits.at(direction === 1 ? 0 : -1) ?? null
}
