import type { Framework } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import { areRelated, idsAreShared } from './kinship.ts'
import { matchStructure } from './matchStructure.ts'
import { matchTexts } from './matchTexts.ts'
import type { Paired } from './pairs.ts'
import { pairs } from './pairs.ts'
import { sharedIds } from './sharedIds.ts'

/** How two things were found to be one: by their id, their words, or because they stand in the same place. */
export type MatchedBy = 'id' | 'words' | 'place'

export type Pair = {
  readonly former: Id
  readonly later: Id
  readonly by: MatchedBy
  /** From 0 to 1. */
  readonly sure: number
}

/** What in one framework is the same thing in another: each thing is in one pair at most. */
export type Match = {
  readonly ofFormer: ReadonlyMap<Id, Pair>
  readonly ofLater: ReadonlyMap<Id, Pair>
}

/**
 * Finds in two frameworks what is the same thing, whether they come from one another or from different houses: by id where
 * their ids mean the same, then roles, themes, competencies, dimensions and parts by name, by the texts in them and by
 * place, and statements and prose by likeness. The same pairs come out whichever of the two is given first.
 */
export function matchFrameworks(former: Framework, later: Framework): Match {
  const found = pairs()
  const trusted = idsAreShared(former, later)
  const related = areRelated(former, later)
  if (trusted) sharedIds(former, later, found)
  matchStructure(former, later, found, related)
  matchTexts(former, later, found, { trusted, related })
  return matchOf(found)
}

const matchOf = (found: Paired): Match => ({
  ofFormer: found.byFormer,
  ofLater: found.byLater,
})
