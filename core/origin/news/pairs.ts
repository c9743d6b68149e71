import type { Framework } from '../../framework/framework.ts'
import type { Id } from '../../framework/id.ts'

/** Which thing of a template is which thing of a framework that was begun from it. */
export type Pairs = {
  /** From the template's ids to one's own: roles, themes, competencies, dimensions and parts. */
  readonly mine: ReadonlyMap<Id, Id>
}

type Named = { readonly id: Id; readonly name: string }

/**
 * The things of two lists that are the same: equal in id and name, else in name, else in id. A template that is
 * written anew may number its things anew, so a name says more than an id.
 */
function pair(theirs: readonly Named[], mine: readonly Named[], found: Map<Id, Id>): void {
  const free = new Set(mine)
  const take = (same: (one: Named, other: Named) => boolean) => {
    for (const one of theirs) {
      if (found.has(one.id)) continue
      const other = [...free].find((candidate) => same(one, candidate))
      if (!other) continue
      found.set(one.id, other.id)
      free.delete(other)
    }
  }
  take((one, other) => one.id === other.id && one.name === other.name)
  take((one, other) => one.name !== '' && one.name === other.name)
  take((one, other) => one.id === other.id)
}

export function pairsOf(now: Framework, mine: Framework): Pairs {
  const found = new Map<Id, Id>()
  pair(now.roles, mine.roles, found)
  pair(now.themes, mine.themes, found)
  // A row without a name of its own is known by its theme.
  const named = ({ competencies, themes }: Framework): readonly Named[] =>
    competencies.map(({ id, name, theme }) => ({
      id,
      name: name || (themes.find((candidate) => candidate.id === theme)?.name ?? ''),
    }))
  pair(named(now), named(mine), found)
  for (const { id, dimensions } of now.competencies) {
    const own = mine.competencies.find((competency) => competency.id === found.get(id))
    if (!own) continue
    pair(dimensions, own.dimensions, found)
    const [only, ...more] = dimensions
    const [ownOnly, ...ownMore] = own.dimensions
    // A row that is not opened into dimensions has one, whatever it is called.
    if (only && ownOnly && more.length === 0 && ownMore.length === 0) found.set(only.id, ownOnly.id)
  }
  // One that was moved to another row is still the same.
  const places = ({ competencies }: Framework) => competencies.flatMap(({ dimensions }) => dimensions)
  const taken = new Set(found.values())
  for (const { id, name } of places(now)) {
    const same = places(mine).some((own) => own.id === id && own.name === name)
    if (same && !found.has(id) && !taken.has(id)) found.set(id, id)
  }
  for (const kind of ['prose', 'grid', 'figure'] as const) {
    const titled = ({ parts }: Framework): readonly Named[] =>
      parts.filter((part) => part.kind === kind).map(({ id, title }) => ({ id, name: title }))
    pair(titled(now), titled(mine), found)
  }
  return { mine: found }
}
