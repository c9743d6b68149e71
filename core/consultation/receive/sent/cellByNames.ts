import type { Framework } from '../../../framework/framework.ts'
import type { CellPlace } from '../../../framework/round.ts'

/** The cell that lies where a row and a column of these names meet; null where they do not name one. */
export function cellByNames(
  { roles, competencies }: Pick<Framework, 'roles' | 'competencies'>,
  names: readonly string[],
): CellPlace | null {
  const role = names.find((name) => roles.some(({ id }) => id === name))
  if (role === undefined) return null
  const dimensions = competencies.flatMap((each) => each.dimensions)
  const named = names.findLast((name) => dimensions.some(({ id }) => id === name))
  if (named !== undefined) return { dimension: named, role }
  // A row of one dimension is named by its competency, or by the theme that is the row.
  const rows = competencies.filter(
    ({ id, theme, name }) => names.includes(id) || (name === '' && theme !== null && names.includes(theme)),
  )
  const [dimension, ...others] = rows.flatMap((each) => each.dimensions)
  return dimension === undefined || others.length > 0 ? null : { dimension: dimension.id, role }
}
