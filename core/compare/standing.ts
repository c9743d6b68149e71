import { type Framework, inReadingOrder, rowName, statementsIn } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import type { Part } from '../framework/part.ts'
import { assertNever } from '../framework/result.ts'
import { plainText, textBlocks } from '../framework/richText.ts'
import { statementText } from '../framework/structure.ts'

/** The texts of a framework with what each of them stands in, in reading order. */

export type StandingStatement = {
  readonly id: Id
  readonly text: string
  readonly dimension: Id
  readonly role: Id
  readonly competency: Id
  readonly theme: Id | null
}

export const standingStatements = (framework: Framework): readonly StandingStatement[] =>
  rowsOf(framework).flatMap((competency) =>
    competency.dimensions.flatMap((dimension) =>
      framework.roles.flatMap((role) =>
        statementsIn(framework, dimension.id, role.id).map((statement) => ({
          id: statement.id,
          text: statementText(statement),
          dimension: dimension.id,
          role: role.id,
          competency: competency.id,
          theme: competency.theme,
        })),
      ),
    ),
  )

export const rowsOf = (framework: Framework): readonly Framework['competencies'][number][] =>
  inReadingOrder(framework).flatMap(({ competencies }) => competencies)

/** The text blocks of prose and the points of figures. */
export type StandingProse = { readonly id: Id; readonly text: string; readonly part: Id }

export const standingProse = ({ parts }: Framework): readonly StandingProse[] => parts.flatMap(proseOf)

function proseOf(part: Part): readonly StandingProse[] {
  switch (part.kind) {
    case 'prose':
      return textBlocks(part.body.content).map((block) => ({
        id: block.attrs.id,
        text: plainText(block.content),
        part: part.id,
      }))
    case 'figure':
      return [...part.points, ...part.centre].map(({ id, text }) => ({ id, text, part: part.id }))
    case 'grid':
      return []
    default:
      return assertNever(part)
  }
}

/** Every name and text that says something, for telling whether two frameworks have anything to do with each other. */
export const wordsOf = (framework: Framework): readonly string[] =>
  [
    ...framework.roles.map(({ name }) => name),
    ...framework.themes.map(({ name }) => name),
    ...framework.competencies.flatMap((competency) => [
      rowName(framework, competency),
      ...competency.dimensions.map(({ name }) => name),
    ]),
    ...standingStatements(framework).map(({ text }) => text),
    ...standingProse(framework).map(({ text }) => text),
  ].filter((text) => text !== '')
