import type { Guess, GuessedBlock, Meaning, Piece } from './guess.ts'
import type { LineId } from './source.ts'

/** One piece of a guess with what it means, as a person would say it. */
export type MeantPiece = {
  readonly meaning: Meaning
  readonly piece: Piece
  readonly again: readonly LineId[]
}

/** Everything a guess has made of its source, without the tray. */
export function piecesIn(guess: Guess): readonly MeantPiece[] {
  const one = (meaning: Meaning, piece: Piece | null, again: readonly LineId[] = []): MeantPiece[] =>
    piece === null ? [] : [{ meaning, piece, again }]
  return [
    ...one('title', guess.title),
    ...one('subtitle', guess.subtitle),
    ...one('subtitle', guess.motto ?? null),
    ...guess.roles.flatMap((role) => [
      ...one('role', role),
      ...one('leadIn', role.leadIn),
      ...one('leadIn', role.prompt),
    ]),
    ...guess.themes.flatMap((theme) => [...one('theme', theme), ...one('paragraph', theme.description)]),
    ...guess.competencies.flatMap((competency) => [
      ...one('competency', competency),
      ...one('competency', competency.keyword),
      ...one('tagline', competency.tagline),
      ...one('definition', competency.definition),
      ...one('leadIn', competency.leadIn),
      ...competency.dimensions.flatMap((dimension) => one('dimension', dimension)),
    ]),
    ...guess.statements.flatMap((statement) => one('statement', statement, statement.again)),
    ...guess.prose.flatMap((part) => [
      ...one('heading', part.title),
      ...part.blocks.flatMap((block) => one(meaningOfBlock[block.kind], block)),
    ]),
  ]
}

const meaningOfBlock: Readonly<Record<GuessedBlock['kind'], Meaning>> = {
  paragraph: 'paragraph',
  quote: 'paragraph',
  heading: 'heading',
  bullet: 'bullet',
  number: 'bullet',
}
