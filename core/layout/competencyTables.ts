import { inReadingOrder, rowName } from '../framework/framework.ts'
import { fieldPassage } from '../framework/passages.ts'
import { inlineText } from '../framework/richText.ts'
import type { Competency } from '../framework/structure.ts'
import { documentText } from '../text/document.ts'
import type { Block, HeadingBlock, TableBlock } from './blocks.ts'
import { gridCell, rowId, shares } from './cells.ts'
import { heading, type Printing, paragraph } from './printing.ts'

/** A table for each competency on a page of its own: dimensions across, roles down. */
export function layOutCompetencyTables(printing: Printing, level: HeadingBlock['level']): Block[] {
  const { framework } = printing
  return inReadingOrder(framework).flatMap(({ competencies }) =>
    competencies.flatMap((competency) => [
      heading(level, `h_${competency.id}`, rowName(framework, competency), {
        startsPage: true,
        names: rowId(competency),
      }),
      ...definition(printing, competency),
      table(printing, competency),
    ]),
  )
}

/** As a whole sentence: a definition that begins in lower case continues the competency's name. */
function definition(printing: Printing, competency: Competency): Block[] {
  const text = competency.definition
  if (text === '') return []
  const continues = text[0] !== text[0]?.toUpperCase()
  const opening = continues ? [{ type: 'text' as const, text: `${competency.name} ` }] : []
  const stop = /[.!?…]$/.test(text) ? '' : '.'
  return [
    paragraph(
      'intro',
      [...opening, ...inlineText(`${text}${stop}`)],
      printing.anchor(fieldPassage(competency.id, 'definition')),
    ),
  ]
}

function table(printing: Printing, competency: Competency): TableBlock {
  const { framework } = printing
  const named = competency.dimensions.some((dimension) => dimension.name !== '')
  return {
    type: 'table',
    layout: 'tables',
    summary: documentText.summary.competency(rowName(framework, competency)),
    widths: shares(
      0.14,
      competency.dimensions.map(() => 1),
    ),
    head: named
      ? [
          { text: documentText.role },
          ...competency.dimensions.map(({ id, name }) => ({ text: name, names: id })),
        ]
      : null,
    rows: framework.roles.map((role) => ({
      header: { text: role.name, names: role.id, blocks: [] },
      cells: competency.dimensions.map((dimension) => gridCell(printing, dimension.id, role)),
    })),
  }
}
