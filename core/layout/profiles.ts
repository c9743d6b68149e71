import { inReadingOrder, rowName, statementRoles, statementsIn } from '../framework/framework.ts'
import type { GridPart } from '../framework/part.ts'
import { fieldPassage } from '../framework/passages.ts'
import type { Competency, Role } from '../framework/structure.ts'
import { documentText } from '../text/document.ts'
import type { Block, HeadingBlock } from './blocks.ts'
import { gridCell } from './cells.ts'
import { below, fieldParagraph, heading, type Printing, statementsBlock } from './printing.ts'

/** A page for each role: everything that is expected of it, by theme and competency. */
export function layOutProfiles(printing: Printing, part: GridPart, level: HeadingBlock['level']): Block[] {
  const { framework } = printing
  return statementRoles(framework).flatMap((role) => [
    heading(level, `h_${role.id}`, part.label === '' ? role.name : `${part.label}: ${role.name}`, {
      startsPage: true,
      names: role.id,
    }),
    ...fieldParagraph(printing, 'leadIn', role.id, 'leadin', role.leadIn),
    ...inReadingOrder(framework).flatMap(({ theme, competencies }) => [
      ...(theme && competencies.length > 0
        ? [
            heading(below(level), `h_${role.id}_${theme.id}`, theme.short || theme.name, {
              anchor: theme.short === '' ? null : printing.anchor(fieldPassage(theme.id, 'short')),
              ...(theme.short === '' ? { names: theme.id } : {}),
            }),
          ]
        : []),
      ...competencies.flatMap((competency) =>
        expectations(printing, role, competency, theme ? below(below(level)) : below(level)),
      ),
    ]),
  ])
}

function expectations(
  printing: Printing,
  role: Role,
  competency: Competency,
  level: HeadingBlock['level'],
): Block[] {
  const { framework } = printing
  if (competency.dimensions.every((dimension) => dimension.name === ''))
    return [
      ...(competency.name === ''
        ? []
        : [heading(level, `h_${role.id}_${competency.id}`, competency.name, { names: competency.id })]),
      ...competency.dimensions.flatMap((dimension) =>
        statementsBlock(printing, statementsIn(framework, dimension.id, role.id)),
      ),
    ]
  return [
    {
      type: 'table',
      layout: 'profiles',
      summary: documentText.summary.profile(rowName(framework, competency), role.name),
      widths: [0.34, 0.66],
      // The competency heads its own table: a heading above and a head row would say the same twice.
      head: [
        competency.name === ''
          ? { text: documentText.dimension }
          : { text: competency.name, names: competency.id },
        { text: role.name, names: role.id },
      ],
      rows: competency.dimensions.map((dimension) => ({
        header: { text: dimension.name, names: dimension.id, blocks: [] },
        cells: [gridCell(printing, dimension.id, role)],
      })),
    },
  ]
}
