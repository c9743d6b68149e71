import { bagOf, likeness } from '../../../compare/likeness.ts'
import { keyOf } from '../keyOf.ts'
import { add, type SentParagraph } from '../sent/sentText.ts'
import type { Fragment } from './fragments.ts'
import { land, type Placing, stand } from './placing.ts'

type Occurrence = readonly Fragment[]

/**
 * Layers 1 and 2: controls and bookmarks. Where copying has made several of one, or one reaches over the text of another, the text
 * decides. Gives the insertions that claim something which has to be found first.
 */
export function placeByAnchor(placed: Placing): void {
  const occurrences = occurrencesOf(placed.fragments)
  const exact = new Set<SentParagraph>()
  for (const [sent, all] of occurrences) if (all.some((each) => saidIn(each) === sent.key)) exact.add(sent)
  for (const [sent, all] of occurrences) {
    const main = mainOf(
      sent,
      all.filter((each) => saidIn(each) !== ''),
      placed,
    )
    if (main === null) continue
    const whole = saidIn(main) === sent.key
    for (const fragment of main)
      if (fragment.key !== '' && (whole || !isAnothers(fragment, sent, exact, placed)))
        stand(placed, sent, fragment)
      // What was inserted behind it, in a paragraph of its own but inside its anchor.
      else if (fragment.key === '') stand(placed, sent, fragment)
  }
}

/** What was inserted with the anchor of something that was deleted elsewhere is that, in another place. */
export function placeLandings(placed: Placing): void {
  for (const [sent, all] of occurrencesOf(placed.fragments))
    for (const each of all)
      if (saidIn(each) === '' && wasDeleted(placed, sent) && !each.some((one) => placed.of.has(one)))
        for (const fragment of each) land(placed, sent, fragment)
}

export const wasDeleted = (placed: Placing, sent: SentParagraph): boolean => {
  const stands = placed.stands.get(sent) ?? []
  return (
    stands.some(({ key }) => key !== '') &&
    stands.every(({ spans }) =>
      spans.every(
        ({ deleted, inserted, text }) => deleted !== null || inserted !== null || text.trim() === '',
      ),
    )
  )
}

/** The fragments that claim the same, those that follow one another together. */
export function occurrencesOf(
  fragments: readonly Fragment[],
  claimOf: (fragment: Fragment) => SentParagraph | null = ({ claim }) => claim,
): ReadonlyMap<SentParagraph, Occurrence[]> {
  const found = new Map<SentParagraph, Fragment[][]>()
  let before: Fragment | null = null
  for (const fragment of fragments) {
    const claim = claimOf(fragment)
    const open: Fragment[] | undefined = claim === null ? undefined : found.get(claim)?.at(-1)
    if (claim !== null) {
      if (open !== undefined && before !== null && open.at(-1) === before && sameBlock(before, fragment))
        open.push(fragment)
      else add(found, claim, [fragment])
    }
    before = fragment
  }
  return found
}

/** In one cell, or in the text; and both there or both inserted. */
const sameBlock = (a: Fragment, b: Fragment): boolean =>
  a.paragraph.spot?.table === b.paragraph.spot?.table &&
  a.paragraph.spot?.row === b.paragraph.spot?.row &&
  a.paragraph.spot?.column === b.paragraph.spot?.column &&
  (a.key === '') === (b.key === '')

const saidIn = (occurrence: Occurrence): string =>
  occurrence.length === 1 ? (occurrence[0]?.key ?? '') : keyOf(occurrence.map(({ base }) => base).join('\n'))

function mainOf(sent: SentParagraph, all: readonly Occurrence[], placed: Placing): Occurrence | null {
  const [first, ...others] = all
  if (first === undefined) return null
  if (others.length === 0) return first
  const same = all.find((each) => saidIn(each) === sent.key)
  if (same !== undefined) return same
  const { weigh, bags } = placed.sent
  const alike = (each: Occurrence) => likeness(bagOf(saidIn(each), weigh), bags(sent), weigh)
  return all.reduce((best, each) => (alike(each) > alike(best) ? each : best), first)
}

/** Its words are those of another passage, which stands nowhere else as it was. */
const isAnothers = (
  fragment: Fragment,
  sent: SentParagraph,
  exact: ReadonlySet<SentParagraph>,
  { sent: { byKey } }: Placing,
): boolean =>
  fragment.key !== sent.key &&
  (byKey.get(fragment.key) ?? []).some((other) => other.id !== sent.id && !exact.has(other))
