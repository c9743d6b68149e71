import { fold } from '../../core/find/fold.ts'
import { hitKey } from '../../core/find/search.ts'
import type { NameHit } from '../../core/template/make/findNames.ts'

/** The hits that stand for the same thing; `placeholder` is null for those that no placeholder can stand for. */
export type HitGroup = { readonly placeholder: string | null; readonly hits: readonly NameHit[] }

/** Those of one placeholder together, the larger groups first and what is to be written anew last. */
export function groupsOf(hits: readonly NameHit[]): readonly HitGroup[] {
  const groups = new Map<string | null, NameHit[]>()
  for (const hit of hits) {
    const placeholder = hit.placeholder?.toLowerCase() ?? null
    const group = groups.get(placeholder)
    if (group) group.push(hit)
    else groups.set(placeholder, [hit])
  }
  return [...groups]
    .map(([placeholder, inside]) => ({ placeholder, hits: inside }))
    .sort((one, other) => weight(other) - weight(one))
}

const weight = ({ placeholder, hits }: HitGroup): number => (placeholder === null ? -1 : hits.length)

/** The hits in whose text a query stands. */
export function matching(hits: readonly NameHit[], query: string): readonly NameHit[] {
  const wanted = fold(query.trim(), false).text
  return wanted === '' ? hits : hits.filter(({ field }) => fold(field.text, false).text.includes(wanted))
}

/** What the user has said, by hit; anything else is as at first. */
export type Choices = ReadonlyMap<string, boolean>

export const isAccepted = (hit: NameHit, choices: Choices): boolean =>
  hit.placeholder !== null && (choices.get(hitKey(hit)) ?? hit.sure)
