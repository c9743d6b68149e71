import { type Framework, inReadingOrder, rowName, statementsIn } from '../../core/framework/framework.ts'
import type { Competency, Dimension, Statement } from '../../core/framework/structure.ts'
import type { CellPlace } from '../store/places.ts'

/** A cell together with those it is to be read beside. */
export type Neighbourhood = {
  readonly competency: Competency
  readonly dimension: Dimension
  /** As the row is called. */
  readonly name: string
  /** The cells themselves, from the first to the last; one of them is the cell. */
  readonly cells: readonly Neighbour[]
  /** What they differ in. */
  readonly across: 'roles' | 'rows'
}

export type Neighbour = {
  readonly place: CellPlace
  /** Its role, or where there is but one role, its row. */
  readonly name: string
  /** How far from the cell: 0 for the cell itself, -1 for the one above. */
  readonly away: number
  readonly statements: readonly Statement[]
  /** What a leader is asked to fill in; null where statements stand. */
  readonly prompt: string | null
}

/**
 * The same dimension for every role, in the order of the roles, so that the levels can be written as steps. Where all
 * leaders share one role, the row above and the one below. Null where the framework has no such cell.
 */
export function neighbourhood(framework: Framework, place: CellPlace): Neighbourhood | null {
  const lines = inReadingOrder(framework).flatMap(({ competencies }) =>
    competencies.flatMap((competency) =>
      competency.dimensions.map((dimension) => ({ competency, dimension })),
    ),
  )
  const row = lines.findIndex(({ dimension }) => dimension.id === place.dimension)
  const column = framework.roles.findIndex(({ id }) => id === place.role)
  const line = lines[row]
  const role = framework.roles[column]
  if (line === undefined || role === undefined) return null
  const name = rowName(framework, line.competency)
  const across = framework.roles.length > 1 ? 'roles' : 'rows'
  const cell = (one: typeof line, other: typeof role, called: string, away: number): Neighbour => ({
    place: { dimension: one.dimension.id, role: other.id },
    name: called,
    away,
    statements: statementsIn(framework, one.dimension.id, other.id),
    prompt: other.prompt,
  })
  const cells =
    across === 'roles'
      ? framework.roles.map((other, i) => cell(line, other, other.name, i - column))
      : [-1, 0, 1].flatMap((away) => {
          const one = lines[row + away]
          return one ? [cell(one, role, one.dimension.name || rowName(framework, one.competency), away)] : []
        })
  return { ...line, name, across, cells }
}
