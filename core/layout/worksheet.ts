import { inReadingOrder, rowName, statementsIn } from '../framework/framework.ts'
import type { GridPart } from '../framework/part.ts'
import { inlineText } from '../framework/richText.ts'
import type { Competency, Role } from '../framework/structure.ts'
import { documentText } from '../text/document.ts'
import type { Block, TableCell } from './blocks.ts'
import { gridCell, rowId, shares } from './cells.ts'
import { fieldParagraph, type Printing, paragraph, statementsBlock } from './printing.ts'

/** Rows down with their points, and room beside them for what each leader makes of them. */
export function layOutWorksheet(printing: Printing, part: GridPart): Block[] {
  const { framework } = printing
  const rows = inReadingOrder(framework).flatMap(({ competencies }) => competencies)
  if (rows.length === 0 || framework.roles.length === 0) return []
  return [
    {
      type: 'table',
      layout: 'worksheet',
      summary: documentText.summary.worksheet,
      widths: shares(
        0.18,
        framework.roles.map((role) => (role.prompt === null ? 1.45 : 1)),
      ),
      head: [
        { text: part.label || documentText.competency },
        ...framework.roles.map((role) => ({ text: role.name, names: role.id })),
      ],
      rows: rows.map((competency) => ({
        header: {
          text: rowName(framework, competency),
          names: rowId(competency),
          blocks: fieldParagraph(printing, 'body', competency.id, 'tagline', competency.tagline),
        },
        cells: framework.roles.map((role) => cell(printing, competency, role)),
      })),
    },
  ]
}

function cell(printing: Printing, competency: Competency, role: Role): TableCell {
  const [first] = competency.dimensions
  if (role.prompt !== null && first) return gridCell(printing, first.id, role)
  return {
    blocks: [
      ...fieldParagraph(printing, 'leadIn', competency.id, 'leadin', competency.leadIn),
      ...competency.dimensions.flatMap((dimension) => [
        ...(dimension.name === ''
          ? []
          : [{ ...paragraph('leadIn', inlineText(dimension.name)), names: dimension.id }]),
        ...statementsBlock(printing, statementsIn(printing.framework, dimension.id, role.id)),
      ]),
    ],
    spaceMm: 0,
  }
}
