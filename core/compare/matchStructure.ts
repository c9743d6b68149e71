import { type Framework, rowName } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import type { Part } from '../framework/part.ts'
import { nameLikeness } from './likeness.ts'
import { bestPairs, pairsInGaps } from './pairing.ts'
import { type Paired, sureByPlace } from './pairs.ts'
import { rowsOf, standingProse, standingStatements } from './standing.ts'
import { type Witnesses, witnesses } from './witnesses.ts'

type Thing = { readonly id: Id; readonly name: string }

/** Pairs roles, themes, competencies, dimensions and parts. `related`: the frameworks come from one another. */
export function matchStructure(former: Framework, later: Framework, found: Paired, related: boolean): void {
  const statements = [standingStatements(former), standingStatements(later)] as const
  const by = (placeOf: (statement: (typeof statements)[0][number]) => Id | null) =>
    witnesses(statements[0], statements[1], placeOf)
  matchList(
    former.roles,
    later.roles,
    by(({ role }) => role),
    found,
    { inGaps: related, alone: true },
  )
  matchList(
    former.themes,
    later.themes,
    by(({ theme }) => theme),
    found,
    { inGaps: related, alone: false },
  )
  matchList(
    rowsOf(former).map(named(former)),
    rowsOf(later).map(named(later)),
    by(({ competency }) => competency),
    found,
    { inGaps: related, alone: false },
  )
  matchDimensions(
    former,
    later,
    by(({ dimension }) => dimension),
    found,
    related,
  )
  matchParts(former, later, found, related)
}

const named = (framework: Framework) => (competency: Framework['competencies'][number]) => ({
  id: competency.id,
  name: rowName(framework, competency),
})

type Rules = {
  /** What is left between the same neighbours is paired in order. */
  readonly inGaps: boolean
  /** A list of one is always the other list of one. */
  readonly alone: boolean
}

function matchList(
  former: readonly Thing[],
  later: readonly Thing[],
  speak: Witnesses,
  found: Paired,
  { inGaps, alone }: Rules,
): void {
  const candidates = former.flatMap((left, i) =>
    found.isOpen('former', left.id)
      ? later.flatMap((right, j) => {
          if (!found.isOpen('later', right.id)) return []
          const [name, share] = [nameLikeness(left.name, right.name), speak.share(left.id, right.id)]
          const likely = Math.max(name, share) >= 0.5
          return likely ? [{ former: i, later: j, score: name + share, sure: Math.max(name, share) }] : []
        })
      : [],
  )
  for (const { former: i, later: j, sure } of bestPairs(candidates)) pair(former[i], later[j], 'words', sure)

  const onlyOne = alone && former.length === 1 && later.length === 1
  if (inGaps || onlyOne)
    for (const [i, j] of pairsInGaps(
      { former: former.length, later: later.length },
      placesOf(former, later, found),
    ))
      pair(former[i], later[j], 'place', sureByPlace)

  function pair(left: Thing | undefined, right: Thing | undefined, how: 'words' | 'place', sure: number) {
    if (left && right) found.add(left.id, right.id, how, sure)
  }
}

/** By their places in the two lists, what is one already. */
export function placesOf(
  former: readonly { readonly id: Id }[],
  later: readonly { readonly id: Id }[],
  found: Paired,
): ReadonlyMap<number, number> {
  const places = new Map(later.map(({ id }, j) => [id, j]))
  return new Map(
    former.flatMap(({ id }, i) => {
      const other = found.later(id)
      const j = other === null ? undefined : places.get(other)
      return j === undefined ? [] : [[i, j] as const]
    }),
  )
}

/** Within the competencies that are one; a dimension that was moved to another one is known by its statements. */
function matchDimensions(
  former: Framework,
  later: Framework,
  speak: Witnesses,
  found: Paired,
  related: boolean,
): void {
  const owners = new Map(later.competencies.map((competency) => [competency.id, competency]))
  for (const competency of former.competencies) {
    const other = owners.get(found.later(competency.id) ?? '')
    if (other)
      matchList(competency.dimensions, other.dimensions, speak, found, { inGaps: related, alone: true })
  }
  const open = (framework: Framework, side: 'former' | 'later') =>
    rowsOf(framework).flatMap(({ dimensions }) => dimensions.filter(({ id }) => found.isOpen(side, id)))
  const [lefts, rights] = [open(former, 'former'), open(later, 'later')]
  const candidates = lefts.flatMap((left, i) =>
    rights.flatMap((right, j) => {
      const share = speak.share(left.id, right.id)
      return share >= 0.5 ? [{ former: i, later: j, score: share }] : []
    }),
  )
  for (const { former: i, later: j, score } of bestPairs(candidates)) {
    const [left, right] = [lefts[i], rights[j]]
    if (left && right) found.add(left.id, right.id, 'words', score)
  }
}

/** Parts are of one kind: prose never becomes a figure, nor a figure another figure. */
function matchParts(former: Framework, later: Framework, found: Paired, related: boolean): void {
  const prose = [standingProse(former), standingProse(later)] as const
  const speak = witnesses(prose[0], prose[1], ({ part }) => part)
  const kinds = new Set([...former.parts, ...later.parts].map(kindOf))
  for (const kind of kinds) {
    const of = ({ parts }: Framework) =>
      parts.filter((part) => kindOf(part) === kind).map((part) => ({ id: part.id, name: part.title }))
    const [left, right] = [of(former), of(later)]
    // A grid or a figure shows the structure, whatever it is called; prose is its words.
    matchList(left, right, speak, found, { inGaps: related, alone: kind !== 'prose' })
  }
}

const kindOf = (part: Part): string =>
  part.kind === 'grid' ? part.layout : part.kind === 'figure' ? part.figure : part.kind
