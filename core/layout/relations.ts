import { inReadingOrder, rowName, statementRoles, statementsIn } from '../framework/framework.ts'
import type { Block, HeadingBlock } from './blocks.ts'
import { rowId } from './cells.ts'
import { below, fieldParagraph, heading, type Printing, statementsBlock } from './printing.ts'

/** Each relation with its tagline, what its points continue, and the points. */
export function layOutRelations(printing: Printing, level: HeadingBlock['level']): Block[] {
  const { framework } = printing
  return inReadingOrder(framework).flatMap(({ competencies }) =>
    competencies.flatMap((competency) => [
      heading(level, `h_${competency.id}`, rowName(framework, competency), { names: rowId(competency) }),
      ...fieldParagraph(printing, 'tagline', competency.id, 'tagline', competency.tagline),
      ...fieldParagraph(printing, 'body', competency.id, 'definition', competency.definition),
      ...fieldParagraph(printing, 'leadIn', competency.id, 'leadin', competency.leadIn),
      ...competency.dimensions.flatMap((dimension) => [
        ...(dimension.name === ''
          ? []
          : [heading(below(level), `h_${dimension.id}`, dimension.name, { names: dimension.id })]),
        ...statementRoles(framework).flatMap((role) =>
          statementsBlock(printing, statementsIn(framework, dimension.id, role.id)),
        ),
      ]),
    ]),
  )
}
