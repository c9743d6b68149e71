import type { Framework } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import { align } from './align.ts'
import { compareFrameworks, type Difference } from './compare.ts'
import { type Match, matchFrameworks, type Pair } from './match.ts'
import { type ReadText, readTexts } from './order.ts'

/** One line of a comparison: a text that differs, or one that is the same in both. */
export type ComparedRow = {
  /** Unique in the comparison. */
  readonly key: string
  readonly difference: Difference | { readonly kind: 'same'; readonly where: string; readonly text: string }
  /** How the two were found to be one; null where only one framework has it, or where nothing was matched (the cover). */
  readonly pair: Pair | null
  /** The passage, or the name, in each framework under its own ids; null where it lacks it. */
  readonly former: string | null
  readonly later: string | null
  /** What it belongs to, by the ids of `Comparison.roles` and `Comparison.competencies`. */
  readonly role: Id | null
  readonly competency: Id | null
}

/** Something in either framework, under one id for both. */
export type Shared = { readonly id: Id; readonly name: string; readonly in: 'both' | 'former' | 'later' }

export type Comparison = {
  readonly rows: readonly ComparedRow[]
  readonly roles: readonly Shared[]
  readonly competencies: readonly Shared[]
  readonly match: Match
}

/**
 * Any two frameworks beside each other in reading order, text by text: each text of either stands in one row. What is gone
 * stands where it stood.
 */
export function compareAny(former: Framework, later: Framework): Comparison {
  const match = matchFrameworks(former, later)
  const { framework, formerIds } = align(former, later, match)
  const differences = compareFrameworks(framework, later)
  const [before, after] = [readTexts(framework), readTexts(later)]
  const byId = new Map(differences.map((difference) => [difference.id, difference]))
  const [was, is] = [byTextId(before), byTextId(after)]
  const asFormer = (id: string): string => {
    const [owner = id, field] = id.split('_', 2)
    const known = formerIds.get(owner) ?? owner
    return field === undefined ? known : `${known}_${field}`
  }
  const rows = inOneOrder(before, after).map((text): ComparedRow => {
    const owner = text.id.split('_', 1)[0] ?? text.id
    return {
      key: text.id,
      difference: byId.get(text.id) ?? { kind: 'same', where: text.where, text: text.text },
      pair: match.ofLater.get(owner) ?? null,
      former: was.has(text.id) ? asFormer(text.id) : null,
      later: is.has(text.id) ? text.id : null,
      role: text.role,
      competency: text.competency,
    }
  })
  const rest = differences
    .filter(({ id }) => !was.has(id) && !is.has(id))
    .map(
      (difference): ComparedRow => ({
        key: `${difference.kind} ${difference.id}`,
        difference,
        pair: null,
        former: null,
        later: null,
        role: null,
        competency: null,
      }),
    )
  return {
    rows: [...rows, ...rest],
    roles: shared(framework.roles, later.roles),
    competencies: shared(named(framework), named(later)),
    match,
  }
}

const byTextId = (texts: readonly ReadText[]): ReadonlySet<string> => new Set(texts.map(({ id }) => id))

/** The later's texts in order, and each that only the former has after the text it followed there. */
function inOneOrder(former: readonly ReadText[], later: readonly ReadText[]): readonly ReadText[] {
  const kept = new Set(later.map(({ id }) => id))
  const following = new Map<string, ReadText[]>()
  let last = ''
  for (const text of former) {
    if (kept.has(text.id)) last = text.id
    else following.set(last, [...(following.get(last) ?? []), text])
  }
  return [...(following.get('') ?? []), ...later.flatMap((text) => [text, ...(following.get(text.id) ?? [])])]
}

const named = ({ themes, competencies }: Framework) =>
  competencies.map(({ id, name, theme }) => ({
    id,
    name: name || (themes.find((each) => each.id === theme)?.name ?? ''),
  }))

type Named = { readonly id: Id; readonly name: string }

function shared(former: readonly Named[], later: readonly Named[]): readonly Shared[] {
  const [was, is] = [former, later].map((list) => new Set(list.map(({ id }) => id)))
  return [
    ...later.map(({ id, name }): Shared => ({ id, name, in: was?.has(id) ? 'both' : 'later' })),
    ...former.filter(({ id }) => !is?.has(id)).map(({ id, name }): Shared => ({ id, name, in: 'former' })),
  ]
}
