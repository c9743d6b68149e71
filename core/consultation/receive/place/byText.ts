import { type Bag, bagOf, likeness } from '../../../compare/likeness.ts'
import { add, type SentParagraph } from '../sent/sentText.ts'
import { type Fragment, fragmentOf } from './fragments.ts'
import { isOpen, missing, openFragments, type Placing, stand } from './placing.ts'
import type { Whereabouts } from './whereabouts.ts'

/** Layer 4, first half: the same words, where only one passage says them. */
export function placeByWords(placed: Placing): void {
  for (const fragment of openFragments(placed)) {
    const [only, ...others] = alikeTo(fragment, placed)
    if (only !== undefined && others.length === 0) stand(placed, only, fragment)
  }
}

/**
 * Words that several passages say, or a name that stands in every table: the one that stood where they stand now, else one of that
 * table, else the one that follows what was found before it.
 */
export function placeByWordsAndPlace(placed: Placing, { region, table }: Whereabouts): void {
  // First what stands in its own cell: else a row that nothing is known of takes the names of one that is known.
  for (const fragment of openFragments(placed)) {
    const { spot, aside } = fragment.paragraph
    const here = spot === null || aside ? null : region(fragment)
    const found = here === null ? undefined : alikeTo(fragment, placed).find((each) => each.region === here)
    if (found !== undefined) stand(placed, found, fragment)
  }
  let last = -1
  /** Which table each of the file was taken for, told by the first of its words that was found. */
  const tables = new Map<number, number | null>()
  const follow = (fragment: Fragment, sent: SentParagraph) => {
    last = sent.index
    const { spot } = fragment.paragraph
    if (spot !== null && !tables.has(spot.table)) tables.set(spot.table, sent.region.spot?.table ?? null)
  }
  for (const fragment of placed.fragments) {
    const known = placed.of.get(fragment)
    if (known !== undefined) {
      if (placed.stands.get(known)?.includes(fragment)) follow(fragment, known)
      continue
    }
    if (fragment.key === '' || !isOpen(placed, fragment)) continue
    const free = alikeTo(fragment, placed)
    if (free.length === 0) continue
    const { spot } = fragment.paragraph
    const here = region(fragment)
    const there = table(fragment) ?? (spot === null ? null : (tables.get(spot.table) ?? null))
    const far = (each: SentParagraph): number => {
      if (here !== null && each.region === here && !fragment.paragraph.aside) return 0
      const other = each.region.spot?.table ?? null
      const isAlike = there === null ? (other === null) === (spot === null) : other === there
      return (isAlike ? 1 : 2) * 1_000_000 + distance(each, last)
    }
    const [found] = free.toSorted((a, b) => far(a) - far(b))
    if (found === undefined) continue
    stand(placed, found, fragment)
    follow(fragment, found)
  }
}

/** What says the same and was not found yet; of those the ones with the number it has, or that were not emptied. */
function alikeTo(fragment: Fragment, placed: Placing): readonly SentParagraph[] {
  const free = (placed.sent.byKey.get(fragment.key) ?? []).filter((each) => !placed.stands.has(each))
  const numbered = free.filter(({ prefix }) => fragment.number !== '' && prefix === fragment.number)
  if (numbered.length > 0) return numbered
  const standing = free.filter((each) => !placed.emptied.has(each))
  return standing.length > 0 ? standing : free
}

/** What comes next is nearer than what came before. */
const distance = ({ index }: SentParagraph, last: number): number =>
  index > last ? index - last : 2 * (last - index) + 1

/** Layer 3: the number that is printed in front of it. */
export function placeByNumber(placed: Placing): void {
  for (const fragment of openFragments(placed)) {
    const free = (placed.sent.byPrefix.get(fragment.number) ?? []).filter((each) => !placed.stands.has(each))
    const [found] = free
    if (fragment.number !== '' && found !== undefined) stand(placed, found, fragment)
  }
}

/** Shorter texts may stand in others by chance. */
const leastHeld = 12
/** So many comparisons one file may cost. */
const mostWork = 400_000

/** A text that stands word for word inside another paragraph: two paragraphs were made one. */
export function placeInside(placed: Placing): void {
  const lost = missing(placed).filter(({ kind, key }) => kind === 'passage' && key.length >= leastHeld)
  let work = 0
  for (const sent of lost) {
    const words = singleSpaced(sent.text)
    for (const fragment of placed.fragments) {
      work += 1
      if (work > mostWork) return
      if (fragment.base.length <= words.length || placed.of.get(fragment)?.key === fragment.key) continue
      const at = singleSpaced(fragment.base).indexOf(words)
      if (at < 0) continue
      if (isWrittenOn(fragment, sent, lost, placed)) stand(placed, sent, fragment)
      else cutOut(placed, sent, fragment, at, at + words.length)
      break
    }
  }
}

/** It is that text with something written to it: no other one that is missing stands there as well, and most of it is that. */
const isWrittenOn = (
  fragment: Fragment,
  sent: SentParagraph,
  lost: readonly SentParagraph[],
  placed: Placing,
): boolean =>
  isOpen(placed, fragment) &&
  fragment.base.length <= 2 * sent.text.length &&
  !lost.some((other) => other !== sent && fragment.base.includes(other.text))

/** Letter for letter as long, so that places are the same. */
const singleSpaced = (text: string): string => text.replace(/\s/g, ' ')

function cutOut(placed: Placing, sent: SentParagraph, fragment: Fragment, from: number, to: number): void {
  const owner = placed.of.get(fragment) ?? null
  const piece = (start: number, end: number) =>
    fragmentOf(fragment.paragraph, fragment.index, spansBetween(fragment, start, end), '', fragment.claim)
  let before = piece(0, from)
  if (sent.prefix !== '' && before.key.endsWith(sent.prefix)) {
    const at = before.base.lastIndexOf(sent.prefix)
    before = piece(0, at)
  }
  const alone = before.key === '' || owner === null
  const held = piece(from, alone ? to : Number.POSITIVE_INFINITY)
  const after = alone ? piece(to, Number.POSITIVE_INFINITY) : null
  const pieces = [before, held, ...(after === null ? [] : [after])].filter(({ spans }) =>
    spans.some(({ text }) => text.trim() !== ''),
  )
  placed.fragments = placed.fragments.flatMap((each) => (each === fragment ? pieces : [each]))
  placed.of.delete(fragment)
  if (owner !== null) {
    const kept = (placed.stands.get(owner) ?? []).filter((each) => each !== fragment)
    if (kept.length === 0) placed.stands.delete(owner)
    else placed.stands.set(owner, kept)
    for (const each of pieces) if (each !== held) stand(placed, owner, each)
  }
  stand(placed, sent, held)
}

/** The stretches between two letters of what it said; what was inserted at a border goes with what stands before it. */
function spansBetween(fragment: Fragment, from: number, to: number): Fragment['spans'] {
  let place = 0
  return fragment.spans.flatMap((span) => {
    const start = place
    if (span.inserted !== null) return start >= from && start < to && !(start === 0 && from > 0) ? [span] : []
    place += span.text.length
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return text === '' ? [] : [text === span.text ? span : { ...span, text }]
  })
}

/** So alike two texts have to be that one was made of the other, wherever it stands. */
const leastAlike = 0.5

/** Layer 4, second half: much the same words, the likest first. `near` tells what stands in its old place, where less will do. */
export function placeByLikeness(
  placed: Placing,
  near: (fragment: Fragment, sent: SentParagraph) => boolean,
): void {
  const open = openFragments(placed)
  const lost = missing(placed)
  if (open.length === 0 || lost.length === 0) return
  const { weigh, bags } = placed.sent
  const pairs: { fragment: Fragment; sent: SentParagraph; alike: number }[] = []
  const byWord = wordIndex(lost, bags)
  let work = 0
  for (const fragment of open) {
    const bag = bagOf(fragment.base.slice(0, 20_000), weigh)
    const candidates = new Set([...bag.words.keys()].flatMap((word) => byWord.get(word) ?? []))
    work += candidates.size
    if (work > mostWork) break
    for (const sent of candidates) {
      const close = near(fragment, sent)
      const alike = likeness(bag, bags(sent), weigh) + (close ? 0.2 : 0)
      if (alike >= leastAlike) pairs.push({ fragment, sent, alike })
    }
  }
  for (const { fragment, sent } of pairs.toSorted((a, b) => b.alike - a.alike))
    if (isOpen(placed, fragment) && !placed.stands.has(sent)) stand(placed, sent, fragment)
}

function wordIndex(
  lost: readonly SentParagraph[],
  bags: (sent: SentParagraph) => Bag,
): ReadonlyMap<string, readonly SentParagraph[]> {
  const found = new Map<string, SentParagraph[]>()
  for (const each of lost) for (const word of bags(each).words.keys()) add(found, word, each)
  return found
}
