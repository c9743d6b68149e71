import { type Framework, inReadingOrder, rowName, statementsIn } from '../../framework/framework.ts'
import type { Id } from '../../framework/id.ts'
import { type Statement, statementText } from '../../framework/structure.ts'
import { plainWords } from '../origin.ts'
import type { Where } from './news.ts'
import type { Pairs } from './pairs.ts'

export type Placed = { readonly statement: Statement; readonly dimension: Id; readonly role: Id }

/** All statements in reading order. */
export const placedIn = (framework: Framework): readonly Placed[] =>
  inReadingOrder(framework).flatMap(({ competencies }) =>
    competencies.flatMap(({ dimensions }) =>
      dimensions.flatMap(({ id: dimension }) =>
        framework.roles.flatMap(({ id: role }) =>
          statementsIn(framework, dimension, role).map((statement) => ({ statement, dimension, role })),
        ),
      ),
    ),
  )

/**
 * Which of the template's statements each borrowed one here was: the one that still reads as what was taken over, in the same
 * cell before elsewhere, else the one with the same id. What is one's own has no partner.
 */
export function pairStatements(
  own: readonly Placed[],
  theirs: readonly Placed[],
  { mine }: Pairs,
): { readonly partners: ReadonlyMap<Id, Placed>; readonly left: readonly Placed[] } {
  const partners = new Map<Id, Placed>()
  const free = new Set(theirs)
  const borrowed = own.filter(({ statement }) => statement.borrowed !== null)
  const take = (keyHere: (here: Placed) => string, keyThere: (there: Placed) => string) => {
    const byKey = new Map<string, Placed[]>()
    for (const there of free) {
      const key = keyThere(there)
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [there])
      else known.push(there)
    }
    for (const here of borrowed) {
      if (partners.has(here.statement.id)) continue
      const there = byKey.get(keyHere(here))?.shift()
      if (there === undefined) continue
      partners.set(here.statement.id, there)
      free.delete(there)
    }
  }
  const was = ({ statement }: Placed) => plainWords(statement.borrowed?.text ?? '')
  const is = ({ statement }: Placed) => plainWords(statementText(statement))
  const id = ({ statement }: Placed) => statement.id
  const cellHere = ({ dimension, role }: Placed) => `${dimension} ${role}`
  const cellThere = ({ dimension, role }: Placed) => `${mine.get(dimension)} ${mine.get(role)}`
  take(
    (here) => `${id(here)} ${was(here)}`,
    (there) => `${id(there)} ${is(there)}`,
  )
  take(
    (here) => `${cellHere(here)} ${was(here)}`,
    (there) => `${cellThere(there)} ${is(there)}`,
  )
  take(was, is)
  take(id, id)
  return { partners, left: [...free] }
}

/** The names a cell stands between. */
export function whereIs(framework: Framework, { dimension, role }: Placed): Where {
  const row = framework.competencies.find(({ dimensions }) => dimensions.some(({ id }) => id === dimension))
  return [
    row === undefined ? '' : rowName(framework, row),
    row?.dimensions.find(({ id }) => id === dimension)?.name ?? '',
    framework.roles.find(({ id }) => id === role)?.name ?? '',
  ].filter((name) => name !== '')
}
