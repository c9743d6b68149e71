import { inReadingOrder } from '../framework/framework.ts'
import { documentText } from '../text/document.ts'
import type { Block, HeadingBlock, TableBlock } from './blocks.ts'
import { gridCell, rowHeader, shares } from './cells.ts'
import { fieldParagraph, heading, type Printing } from './printing.ts'

/** A table for each theme on a page of its own: roles across, competencies (and their dimensions) down. */
export function layOutMatrix(printing: Printing, level: HeadingBlock['level']): Block[] {
  const { framework } = printing
  const { roles } = framework
  if (roles.length === 0) return []
  return inReadingOrder(framework)
    .filter(({ competencies }) => competencies.length > 0)
    .flatMap(({ theme, competencies }) => {
      // Where the theme itself is the only row, the heading above the table already names it.
      const named = competencies.length > 1 || competencies.some((competency) => competency.name !== '')
      const table: TableBlock = {
        type: 'table',
        layout: 'matrix',
        summary: documentText.summary.matrix(
          theme?.name ?? '',
          roles.map((role) => role.name),
        ),
        widths: shares(
          named ? 0.15 : 0,
          roles.map(() => 1),
        ),
        head: [
          ...(named ? [{ text: documentText.competency }] : []),
          ...roles.map((role) => ({ text: role.name, names: role.id })),
        ],
        rows: competencies.flatMap((competency) =>
          competency.dimensions.map((dimension) => ({
            header: named ? rowHeader(framework, competency, dimension) : null,
            cells: roles.map((role) => gridCell(printing, dimension.id, role)),
          })),
        ),
      }
      return [
        ...(theme
          ? [heading(level, `h_${theme.id}`, theme.name, { startsPage: true, names: theme.id })]
          : []),
        ...(theme ? fieldParagraph(printing, 'body', theme.id, 'description', theme.description) : []),
        table,
      ]
    })
}
