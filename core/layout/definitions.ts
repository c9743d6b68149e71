import { inReadingOrder, rowName } from '../framework/framework.ts'
import { documentText } from '../text/document.ts'
import type { Block } from './blocks.ts'
import { rowId } from './cells.ts'
import { fieldParagraph, type Printing } from './printing.ts'

/** Every competency with its definition, in one table. */
export function layOutDefinitions(printing: Printing): Block[] {
  const { framework } = printing
  const rows = inReadingOrder(framework).flatMap(({ competencies }) => competencies)
  if (rows.length === 0) return []
  return [
    {
      type: 'table',
      layout: 'definitions',
      summary: documentText.summary.definitions,
      widths: [0.28, 0.72],
      head: [{ text: documentText.competency }, { text: documentText.definition }],
      rows: rows.map((competency) => ({
        header: { text: rowName(framework, competency), names: rowId(competency), blocks: [] },
        cells: [
          {
            blocks: fieldParagraph(printing, 'body', competency.id, 'definition', competency.definition),
            spaceMm: 0,
          },
        ],
      })),
    },
  ]
}
