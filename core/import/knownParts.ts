import type { IdSource } from '../framework/id.ts'
import type { Part } from '../framework/part.ts'
import { assertNever } from '../framework/result.ts'
import { plainText } from '../framework/richText.ts'
import type { Guess, GuessedBlock, KnownPart, Piece } from './guess.ts'
import { blocksOf } from './proseParts.ts'

/** The parts that a guess knows, with the texts of its pieces: one of our own exports comes back with its figures and layouts. */
export function knownParts(guess: Guess, known: readonly KnownPart[], ids: IdSource): Part[] {
  const prose = new Map(guess.prose.map((each) => [each.id, each]))
  return known.flatMap((part): Part | readonly Part[] => {
    const said = prose.get(part.prose ?? '')
    if (said === undefined && part.kind === 'prose') return []
    const block = (id: string | null): GuessedBlock | undefined => said?.blocks.find((each) => each.id === id)
    const base = {
      id: ids(),
      title: text(said?.title),
      subtitle: text(block(part.subtitle)),
      newPage: part.newPage,
    }
    switch (part.kind) {
      case 'prose': {
        const blocks = said?.blocks.filter(({ id }) => id !== part.subtitle) ?? []
        return { ...base, kind: 'prose', body: { type: 'doc', content: blocksOf(blocks, ids) } }
      }
      case 'grid':
        return { ...base, kind: 'grid', layout: part.layout, label: part.label }
      case 'figure': {
        const points = (texts: readonly string[]) => texts.map((each) => ({ id: ids(), text: each }))
        return {
          ...base,
          kind: 'figure',
          figure: part.figure,
          caption: text(block(part.caption)),
          points: points(part.points),
          centre: points(part.centre),
        }
      }
      default:
        return assertNever(part)
    }
  })
}

const text = (piece: Piece | null | undefined): string => plainText(piece?.text).trim()
