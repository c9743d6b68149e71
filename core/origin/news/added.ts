import { type Framework, inReadingOrder, rowName } from '../../framework/framework.ts'
import { signOf } from '../../framework/held.ts'
import type { Id } from '../../framework/id.ts'
import { statementText } from '../../framework/structure.ts'
import type { Added } from './news.ts'
import type { Pairs } from './pairs.ts'
import { type Placed, whereIs } from './statements.ts'

/** Roles and rows that are new; a theme only where no row brings it along. */
export function addedThings(
  now: Framework,
  isNew: (id: Id) => boolean,
  left: readonly Placed[],
  sure: boolean,
): Added[] {
  const count = (belongs: (place: Placed) => boolean) => left.filter(belongs).length
  const roles = now.roles
    .filter(({ id }) => isNew(id))
    .map(
      ({ id, name }): Added => ({
        kind: 'added',
        what: 'role',
        id,
        where: [],
        text: name,
        statements: count(({ role }) => role === id),
        sure,
      }),
    )
  const rows = inReadingOrder(now).flatMap(({ theme, competencies }) => {
    const inside = competencies.flatMap((competency): Added[] => {
      const { id, dimensions } = competency
      const ids = new Set(dimensions.map((dimension) => dimension.id))
      if (isNew(id))
        return [
          {
            kind: 'added',
            what: 'competency',
            id,
            where: theme === null || competency.name === '' ? [] : [theme.name],
            text: rowName(now, competency),
            statements: count(({ dimension }) => ids.has(dimension)),
            sure,
          },
        ]
      return dimensions
        .filter((dimension) => isNew(dimension.id))
        .map((dimension) => ({
          kind: 'added',
          what: 'dimension',
          id: dimension.id,
          where: [rowName(now, competency)],
          text: dimension.name,
          statements: count((place) => place.dimension === dimension.id),
          sure,
        }))
    })
    const alone = theme !== null && isNew(theme.id) && !inside.some(({ what }) => what === 'competency')
    const made: Added[] = alone
      ? [{ kind: 'added', what: 'theme', id: theme.id, where: [], text: theme.name, statements: 0, sure }]
      : []
    return [...made, ...inside]
  })
  return [...roles, ...rows]
}

/** A statement of its own: in a cell that is here, not one that was deleted here, and not one that was made one's own. */
export function isNewStatement(
  { statement, dimension, role }: Placed,
  pairs: Pairs,
  alive: ReadonlySet<Id>,
  held: ReadonlySet<Id>,
  partners: ReadonlyMap<Id, Placed>,
): boolean {
  if (!pairs.mine.has(dimension) || !pairs.mine.has(role)) return false
  if (held.has(signOf(statementText(statement)))) return false
  // The template numbered its statements anew: this id is now another's.
  if (alive.has(statement.id)) return partners.has(statement.id)
  return !held.has(statement.id)
}

export const addedStatement = (now: Framework, place: Placed, sure: boolean): Added => ({
  kind: 'added',
  what: 'statement',
  id: place.statement.id,
  where: whereIs(now, place),
  text: statementText(place.statement),
  statements: 1,
  sure,
})
