import type { Framework } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import { candidates, type Sought } from './candidates.ts'
import { placesOf } from './matchStructure.ts'
import { bestPairs, pairsInGaps } from './pairing.ts'
import { type Paired, sureByPlace } from './pairs.ts'
import { standingProse, standingStatements } from './standing.ts'

/** Where ids are trusted, what has another id is another text, unless the words say clearly that it is not. */
type Ties = { readonly trusted: boolean; readonly related: boolean }

type Text = Sought & { readonly id: Id }

/** Pairs statements, blocks of prose and points of figures by their words, and in related frameworks by their place. */
export function matchTexts(former: Framework, later: Framework, found: Paired, ties: Ties): void {
  const named = (side: 'former' | 'later', id: Id): string | null =>
    side === 'former' ? found.later(id) : id
  const statements = (framework: Framework, side: 'former' | 'later') =>
    standingStatements(framework).map(({ id, text, dimension, role, competency }): Text => {
      const [row, column, owner] = [dimension, role, competency].map((each) => named(side, each))
      const place = row == null || column == null ? null : `${row} ${column}`
      return { id, text, place, near: [row ?? null, column ?? null, owner ?? null] }
    })
  match(statements(former, 'former'), statements(later, 'later'), found, ties)
  const prose = (framework: Framework, side: 'former' | 'later') =>
    standingProse(framework).map(
      ({ id, text, part }): Text => ({ id, text, place: named(side, part), near: [] }),
    )
  match(prose(former, 'former'), prose(later, 'later'), found, ties)
}

/** So alike a text must be to one elsewhere, or to one in the same place, to be the same text reworded. */
const alikeElsewhere = 0.6
const alikeInPlace = 0.25

function match(
  former: readonly Text[],
  later: readonly Text[],
  found: Paired,
  { trusted, related }: Ties,
): void {
  const [left, right] = [
    former.filter(({ id }) => found.isOpen('former', id)),
    later.filter(({ id }) => found.isOpen('later', id)),
  ]
  const likely = candidates(left, right).filter(
    ({ likeness, samePlace }) => likeness >= (samePlace && !trusted ? alikeInPlace : alikeElsewhere),
  )
  for (const { former: i, later: j, likeness } of bestPairs(likely)) {
    const [one, other] = [left[i], right[j]]
    if (one && other) found.add(one.id, other.id, 'words', likeness)
  }
  if (!related || trusted) return
  const rights = byPlace(later)
  for (const [place, ones] of byPlace(former)) {
    const others = rights.get(place) ?? []
    const counts = { former: ones.length, later: others.length }
    for (const [i, j] of pairsInGaps(counts, placesOf(ones, others, found))) {
      const [one, other] = [ones[i], others[j]]
      if (one && other) found.add(one.id, other.id, 'place', sureByPlace)
    }
  }
}

function byPlace(texts: readonly Text[]): ReadonlyMap<string, readonly Text[]> {
  const places = new Map<string, Text[]>()
  for (const text of texts) {
    if (text.place === null) continue
    const together = places.get(text.place)
    if (together) together.push(text)
    else places.set(text.place, [text])
  }
  return places
}
