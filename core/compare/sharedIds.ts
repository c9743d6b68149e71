import type { Framework } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import type { Paired } from './pairs.ts'
import { standingProse, standingStatements } from './standing.ts'

/** Pairs every thing with the thing of its kind that has the same id. */
export function sharedIds(former: Framework, later: Framework, found: Paired): void {
  const others = idsOf(later)
  for (const [kind, ids] of idsOf(former)) {
    const known = new Set(others.get(kind))
    for (const id of ids) if (known.has(id)) found.add(id, id, 'id', 1)
  }
}

const idsOf = (framework: Framework): ReadonlyMap<string, readonly Id[]> =>
  new Map([
    ['role', framework.roles.map(({ id }) => id)],
    ['theme', framework.themes.map(({ id }) => id)],
    ['competency', framework.competencies.map(({ id }) => id)],
    ['dimension', framework.competencies.flatMap(({ dimensions }) => dimensions.map(({ id }) => id))],
    ['statement', standingStatements(framework).map(({ id }) => id)],
    ['prose', standingProse(framework).map(({ id }) => id)],
    ...(['prose', 'grid', 'figure'] as const).map(
      (kind) =>
        [`part ${kind}`, framework.parts.filter((part) => part.kind === kind).map(({ id }) => id)] as const,
    ),
  ])
