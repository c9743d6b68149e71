import { inReadingOrder } from '../../core/framework/framework.ts'
import type { Grid } from '../../core/table/headers.ts'
import { currentStructure } from '../grid/gridView.ts'

/** The roles and rows that are shown, with the names a table may call them by. */
export function shownGrid(): Grid {
  const structure = currentStructure()
  return {
    columns: structure.roles.map(({ id, name, plural, prompt }) => ({
      role: id,
      names: [name, plural],
      fillIn: prompt !== null,
    })),
    rows: inReadingOrder(structure).flatMap(({ theme, competencies }) =>
      competencies.flatMap((competency) =>
        competency.dimensions.map((dimension) => ({
          dimension: dimension.id,
          competency: competency.name || (theme?.name ?? ''),
          name: dimension.name,
        })),
      ),
    ),
  }
}
