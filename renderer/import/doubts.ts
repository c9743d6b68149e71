import { unsure } from '../../core/import/guess.ts'
import type { LineId } from '../../core/import/source.ts'
import type { PlacedPiece } from './pieces.ts'

/** The guesses that a person should look at, and the way from one to the next. */

/**
 * What somebody agrees to when they say that a piece is right: these lines, as this, in this place. Once a correction has
 * changed any of it, it is another guess and is asked about again.
 */
export const agreementOn = ({ kind, piece, cell }: PlacedPiece): string =>
  [kind, piece.lines.join(','), cell?.role ?? '', cell?.dimension ?? ''].join('|')

/**
 * Unsure pieces nobody has agreed to yet, in the order of the source. What has no lines was written by nobody, so there is
 * nothing to say about it.
 */
export function doubtsOf(
  order: readonly LineId[],
  pieces: readonly PlacedPiece[],
  agreed: ReadonlySet<string>,
): readonly PlacedPiece[] {
  const places = new Map(order.map((line, i) => [line, i]))
  const placeOf = ({ piece }: PlacedPiece) => places.get(piece.lines[0] ?? '') ?? order.length
  return pieces
    .filter(
      (placed) =>
        placed.piece.sure < unsure && placed.piece.lines.length > 0 && !agreed.has(agreementOn(placed)),
    )
    .sort((a, b) => placeOf(a) - placeOf(b))
}

/** The doubt after the line one stands on, or before it; round at the end. Null where there is none. */
export function nextDoubt(
  order: readonly LineId[],
  doubts: readonly PlacedPiece[],
  from: LineId | null,
  step: 1 | -1,
): PlacedPiece | null {
  const places = new Map(order.map((line, i) => [line, i]))
  const here = from === null ? -1 : (places.get(from) ?? -1)
  const at = ({ piece }: PlacedPiece) => places.get(piece.lines[0] ?? '') ?? order.length
  if (step === 1) return doubts.find((doubt) => at(doubt) > here) ?? doubts[0] ?? null
  const before = here === -1 ? undefined : doubts.findLast((doubt) => at(doubt) < here)
  return before ?? doubts.at(-1) ?? null
}
