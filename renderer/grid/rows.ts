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
export const gridLines = (framework: Framework): readonly Line[] =>
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
export const hasDimensions = (framework: Framework): boolean =>
  framework.competencies.some(
    ({ dimensions }) => dimensions.length > 1 || dimensions.some((dimension) => dimension.name !== ''),
  )

/** Whether statements in this framework begin with a bold lead. */
export const usesLeads = (framework: Framework): boolean =>
  Object.values(framework.cells).some((row) =>
    Object.values(row).some((statements) => statements.some((statement) => statement.lead !== '')),
  )
