import { type Framework, inReadingOrder } from '../../core/framework/framework.ts'
import type { Competency, Dimension, Theme } from '../../core/framework/structure.ts'

/** The lines of the grid from top to bottom. */
export type Line =
  /** A theme's own line, above its competencies. */
  | { readonly kind: 'theme'; readonly theme: Theme }
  | {
      readonly kind: 'row'
      readonly competency: Competency
      readonly dimension: Dimension
      /** How many lines the competency's header spans; 0 where it began further up. */
      readonly span: number
    }

/** A theme that is itself the row gets no line of its own: its name stands at the row. */
export const gridLines = (framework: Pick<Framework, 'themes' | 'competencies'>): readonly Line[] =>
  inReadingOrder(framework).flatMap(({ theme, competencies }) => {
    const rows = competencies.flatMap((competency) =>
      competency.dimensions.map(
        (dimension, i): Line => ({
          kind: 'row',
          competency,
          dimension,
          span: i === 0 ? competency.dimensions.length : 0,
        }),
      ),
    )
    const isRow = competencies.length === 1 && competencies[0]?.name === ''
    return theme === null || isRow ? rows : [{ kind: 'theme' as const, theme }, ...rows]
  })

/** Whether any competency is opened into dimensions that have names. */
export const hasDimensions = (framework: Pick<Framework, 'competencies'>): boolean =>
  framework.competencies.some(
    ({ dimensions }) => dimensions.length > 1 || dimensions.some((dimension) => dimension.name !== ''),
  )

/** Whether statements in this framework begin with a bold lead. Rows that were looked at are not looked at again. */
export const usesLeads = (framework: Framework): boolean => Object.values(framework.cells).some(rowUsesLeads)

function rowUsesLeads(row: Framework['cells'][string]): boolean {
  const known = rowsWithLeads.get(row)
  if (known !== undefined) return known
  const uses = Object.values(row).some((statements) => statements.some((statement) => statement.lead !== ''))
  rowsWithLeads.set(row, uses)
  return uses
}

const rowsWithLeads = new WeakMap<Framework['cells'][string], boolean>()
