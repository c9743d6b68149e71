import type { Framework } from '../../framework/framework.ts'
import type { Id } from '../../framework/id.ts'
import { idsIn } from '../../framework/idsIn.ts'
import { textBlocks } from '../../framework/richText.ts'
import { idsOfRound } from '../../framework/round.ts'
import { asItWas } from '../findStatement.ts'

/** Every id that stands in the framework already: what comes from outside may bring none of them. */
export function takenIds(draft: Framework): ReadonlySet<Id> {
  const framework = asItWas(draft)
  return new Set([
    ...idsIn(framework),
    ...framework.sources.map(({ id }) => id),
    ...framework.parts.flatMap((part) => [
      part.id,
      ...(part.kind === 'prose' ? textBlocks(part.body.content).map(({ attrs }) => attrs.id) : []),
      ...(part.kind === 'figure' ? [...part.points, ...part.centre].map(({ id }) => id) : []),
    ]),
    ...framework.rounds.flatMap((round) => idsOfRound(round).map(({ id }) => id)),
  ])
}

/** Whether all of them are new, and none stands twice among them. */
export const areFresh = (draft: Framework, ids: readonly Id[]): boolean => {
  const taken = takenIds(draft)
  return new Set(ids).size === ids.length && ids.every((id) => !taken.has(id))
}
