import { type Framework, inReadingOrder, statementsIn } from '../../core/framework/framework.ts'
import { plainText } from '../../core/framework/richText.ts'
import type { Guess } from '../../core/import/guess.ts'

/** Statements with the names of where they stand, one line each: what has to be the same before and after. */

const line = (...pieces: readonly string[]): string =>
  pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()).join(' | ')

export const cellsOfFramework = (framework: Framework): readonly string[] =>
  inReadingOrder(framework).flatMap(({ theme, competencies }) =>
    competencies.flatMap((competency) =>
      competency.dimensions.flatMap((dimension) =>
        framework.roles.flatMap((role) =>
          statementsIn(framework, dimension.id, role.id).map(({ lead, text }) =>
            line(theme?.name ?? '', competency.name, dimension.name, role.name, lead, plainText(text)),
          ),
        ),
      ),
    ),
  )

export function cellsOfGuess(guess: Guess): readonly string[] {
  const name = (of: { readonly text: Parameters<typeof plainText>[0] } | undefined) => plainText(of?.text)
  return guess.statements.map(({ text, lead, role, dimension }) => {
    const competency = guess.competencies.find(({ dimensions }) =>
      dimensions.some(({ id }) => id === dimension),
    )
    return line(
      name(guess.themes.find(({ id }) => id === competency?.theme)),
      name(competency),
      name(competency?.dimensions.find(({ id }) => id === dimension)),
      name(guess.roles.find(({ id }) => id === role)),
      lead,
      plainText(text),
    )
  })
}
