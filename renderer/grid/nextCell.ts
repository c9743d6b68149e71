import { type Framework, inReadingOrder, statementRoles } from '../../core/framework/framework.ts'
import type { CellPlace } from '../store/places.ts'

/** The cell that is read after this one, or before it; columns that a leader fills in are passed. Null at the end. */
export function nextCell(framework: Framework, { dimension, role }: CellPlace, by: -1 | 1): CellPlace | null {
  const roles = statementRoles(framework).map(({ id }) => id)
  const dimensions = inReadingOrder(framework).flatMap(({ competencies }) =>
    competencies.flatMap((competency) => competency.dimensions.map(({ id }) => id)),
  )
  const at = dimensions.indexOf(dimension) * roles.length + roles.indexOf(role) + by
  const nextDimension = dimensions[Math.floor(at / roles.length)]
  const nextRole = roles[at % roles.length]
  return at >= 0 && nextDimension && nextRole ? { dimension: nextDimension, role: nextRole } : null
}
