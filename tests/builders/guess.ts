import { plainText } from '../../core/framework/richText.ts'
import { statementText } from '../../core/framework/structure.ts'
import type { Guess } from '../../core/import/guess.ts'

/** The grid of a guess as one reads it: role, theme or competency, dimension and statement in a line each. */
export const gridOf = (guess: Guess): readonly string[] =>
  guess.statements.map((statement) => {
    const role = guess.roles.find(({ id }) => id === statement.role)
    const competency = guess.competencies.find((row) =>
      row.dimensions.some(({ id }) => id === statement.dimension),
    )
    const theme = guess.themes.find(({ id }) => id === competency?.theme)
    const dimension = competency?.dimensions.find(({ id }) => id === statement.dimension)
    const names = [role, theme, competency, dimension].map((piece) => plainText(piece?.text))
    return [
      ...names.filter((name) => name !== ''),
      statementText({ lead: statement.lead, text: [...statement.text] }),
    ].join(' | ')
  })

/** The prose of a guess: its headings in brackets, then what stands under them. */
export const proseOf = (guess: Guess): readonly string[] =>
  guess.prose.flatMap(({ title, blocks }) => [
    ...(title === null ? [] : [`[${plainText(title.text)}]`]),
    ...blocks.map(({ text, kind }) =>
      kind === 'paragraph' ? plainText(text) : `${kind}: ${plainText(text)}`,
    ),
  ])
