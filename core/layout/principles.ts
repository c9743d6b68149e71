import { inReadingOrder, rowName, statementRoles, statementsIn } from '../framework/framework.ts'
import type { Block, HeadingBlock } from './blocks.ts'
import { rowId } from './cells.ts'
import { below, fieldParagraph, heading, type Printing, statementsBlock } from './printing.ts'

type Level = HeadingBlock['level']

/** The rows one after another, numbered, each with its keyword: for frameworks of one column. */
export function layOutPrinciples(printing: Printing, level: Level): Block[] {
  const { framework } = printing
  const roles = statementRoles(framework)
  const opening = roles.flatMap((role) => fieldParagraph(printing, 'leadIn', role.id, 'leadin', role.leadIn))
  let row = 0
  const rows = inReadingOrder(framework).flatMap(({ theme, competencies }) => [
    ...(theme && competencies.some((competency) => competency.name !== '')
      ? [heading(level, `h_${theme.id}`, theme.name, { names: theme.id })]
      : []),
    ...(theme ? fieldParagraph(printing, 'body', theme.id, 'description', theme.description) : []),
    ...competencies.flatMap((competency) => {
      row += 1
      const ordinal = `${row}`
      const under = theme && competency.name !== '' ? below(level) : level
      return [
        heading(under, `h_${competency.id}`, rowName(framework, competency), {
          ordinal,
          names: rowId(competency),
        }),
        ...fieldParagraph(printing, 'tagline', competency.id, 'tagline', competency.tagline),
        ...fieldParagraph(printing, 'leadIn', competency.id, 'leadin', competency.leadIn),
        ...competency.dimensions.flatMap((dimension) => [
          ...(dimension.name === ''
            ? []
            : [heading(below(under), `h_${dimension.id}`, dimension.name, { names: dimension.id })]),
          ...roles.flatMap((role) => {
            const statements = statementsIn(framework, dimension.id, role.id)
            // A lone statement's number is the row's, and that already stands before the heading.
            const numbered = statements.some((statement) => printing.numbers.get(statement.id) !== ordinal)
            return statementsBlock(printing, statements, { numbered })
          }),
        ]),
      ]
    }),
  ])
  return [...opening, ...rows]
}
