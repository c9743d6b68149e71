import type { ReturnedDocument } from '../read/returned.ts'
import type { SentText } from '../sent/sentText.ts'
import { placeByAnchor, placeLandings, wasDeleted } from './byAnchor.ts'
import { placeByPlace } from './byPlace.ts'
import { placeByLikeness, placeByNumber, placeByWords, placeByWordsAndPlace, placeInside } from './byText.ts'
import { emptiedOf, placeEmptied } from './emptied.ts'
import { fragmentsOf } from './fragments.ts'
import { placeMoves } from './moves.ts'
import { missing, openFragments, type Placing, placing } from './placing.ts'
import { type Whereabouts, whereabouts } from './whereabouts.ts'

export type Placed = { readonly placing: Placing; readonly where: Whereabouts }

/**
 * Finds what was sent in what came back, by every layer in turn: the control or bookmark, the words, the printed number, words much
 * the same, an anchor that holds nothing of it any more, the place. Each is only asked for what the ones before have not found.
 * `besides` are texts of the file itself.
 */
export function place(document: ReturnedDocument, sent: SentText, besides: ReadonlySet<string>): Placed {
  const fragments = fragmentsOf(document, sent)
  const placed = placing(sent, fragments, emptiedOf(document, fragments, sent))
  placeByAnchor(placed)
  placeByWords(placed)
  if (openFragments(placed).length > 0 && missing(placed).length > 0)
    placeByWordsAndPlace(placed, whereabouts(placed))
  for (const fragment of openFragments(placed)) {
    const said = fragment.key.replace(/\s*\d*$/, '')
    if (besides.has(fragment.key) || sent.besides.has(fragment.key) || sent.besides.has(said))
      placed.printed.add(fragment)
  }
  if (missing(placed).length > 0) {
    placeByNumber(placed)
    placeInside(placed)
    const where = whereabouts(placed)
    placeByLikeness(placed, (fragment, each) => where.region(fragment) === each.region)
    placeEmptied(placed, where)
    placeByPlace(placed, whereabouts(placed))
  }
  placeLandings(placed)
  placeMoves(placed, (each) => wasDeleted(placed, each))
  return { placing: placed, where: whereabouts(placed) }
}
