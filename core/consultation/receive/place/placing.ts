import { add, type SentParagraph, type SentText } from '../sent/sentText.ts'
import type { Fragment } from './fragments.ts'

/** Which fragments are which paragraph that was sent; it grows layer by layer. */
export type Placing = {
  readonly sent: SentText
  /** What no words should be taken for that may as well be something else's. */
  readonly emptied: ReadonlySet<SentParagraph>
  /** In the order of the document; a fragment may be cut in pieces. */
  fragments: readonly Fragment[]
  /** The text as it stood: one place for each paragraph that was sent. */
  readonly stands: Map<SentParagraph, Fragment[]>
  /** Where it was put by an insertion or a move that is tracked, while it stands where it stood as deleted. */
  readonly landed: Map<SentParagraph, Fragment[]>
  readonly of: Map<Fragment, SentParagraph>
  /** What stands in the file without being anybody's writing. */
  readonly printed: Set<Fragment>
}

export const placing = (
  sent: SentText,
  fragments: readonly Fragment[],
  emptied: ReadonlySet<SentParagraph>,
): Placing => ({
  sent,
  emptied,
  fragments,
  stands: new Map(),
  landed: new Map(),
  of: new Map(),
  printed: new Set(),
})

export function stand(placed: Placing, sent: SentParagraph, fragment: Fragment): void {
  add(placed.stands, sent, fragment)
  placed.of.set(fragment, sent)
}

export function land(placed: Placing, sent: SentParagraph, fragment: Fragment): void {
  add(placed.landed, sent, fragment)
  placed.of.set(fragment, sent)
}

export const isOpen = (placed: Placing, fragment: Fragment): boolean =>
  !placed.of.has(fragment) && !placed.printed.has(fragment)

/** What nobody has found yet. */
export const missing = (placed: Placing): readonly SentParagraph[] =>
  placed.sent.paragraphs.filter((each) => !placed.stands.has(each))

/** Fragments that said something when the file was sent, and are nothing yet. */
export const openFragments = (placed: Placing): readonly Fragment[] =>
  placed.fragments.filter((each) => each.key !== '' && isOpen(placed, each))
