import type { ReturnedDocument, ReturnedParagraph } from '../read/returned.ts'
import { cellsOfStatements } from '../sent/printedParagraphs.ts'
import type { SentParagraph, SentText } from '../sent/sentText.ts'
import { occurrencesOf } from './byAnchor.ts'
import { emptyAnchorsIn, type Fragment, textIn } from './fragments.ts'
import { isOpen, missing, type Placing, stand } from './placing.ts'
import type { Whereabouts } from './whereabouts.ts'

/**
 * What was emptied without a trace and is written anew with one: it stands where its anchor or its number still does. An insertion
 * that took the anchor along to another cell is a proposal there.
 */
export function placeEmptied(placed: Placing, { region, cell }: Whereabouts): void {
  const lost = new Set(missing(placed).filter(({ kind }) => kind !== 'fixed'))
  if (lost.size === 0) return
  const cells = cellsOfStatements(placed.sent.framework)
  const isFree = (fragment: Fragment, sent: SentParagraph): boolean => {
    if (fragment.key !== '' || !isOpen(placed, fragment)) return false
    const place = region(fragment)
    if (sent.passage?.kind !== 'statement' || place === null || place === sent.region) return true
    const [here, there] = [cell(fragment), cells.get(sent.id)]
    return here?.dimension === there?.dimension && here?.role === there?.role
  }
  const found = occurrencesOf(placed.fragments, ({ claim, emptied }) => claim ?? emptied)
  for (const [sent, all] of found) {
    const there = lost.has(sent) ? all.find((each) => each.every((one) => isFree(one, sent))) : undefined
    for (const fragment of there ?? []) stand(placed, sent, fragment)
  }
  for (const fragment of placed.fragments) {
    if (fragment.number === '' || fragment.claim !== null || fragment.emptied !== null) continue
    const numbered = placed.sent.byPrefix.get(fragment.number) ?? []
    const sent = numbered.find((each) => lost.has(each) && !placed.stands.has(each))
    if (sent !== undefined && isFree(fragment, sent)) stand(placed, sent, fragment)
  }
}

/** What stands where it was sent as an anchor with nothing left in it, or only with what was inserted since. */
export function emptiedOf(
  { paragraphs }: ReturnedDocument,
  fragments: readonly Fragment[],
  sent: SentText,
): ReadonlySet<SentParagraph> {
  const empty = paragraphs.flatMap((paragraph) => emptyAnchorsIn(paragraph, sent))
  const isWritten = ({ key }: Fragment) => key !== ''
  const said = new Set(fragments.filter(isWritten).map(({ claim }) => claim))
  const rewritten = fragments.flatMap((each) => (isWritten(each) ? [] : (each.claim ?? [])))
  return new Set([...empty, ...rewritten].filter((each) => !said.has(each)))
}

/** The passage that a paragraph without text was, by the anchor that is left in it or by its number. */
export function emptiedIn(paragraph: ReturnedParagraph, sent: SentText): SentParagraph | null {
  const [anchored] = emptyAnchorsIn(paragraph, sent)
  if (anchored !== undefined) return anchored
  const { number, spans } = textIn(paragraph, sent)
  const isBlank = spans.every(({ text }) => text.trim() === '')
  return isBlank ? (sent.byPrefix.get(number)?.find(({ kind }) => kind === 'passage') ?? null) : null
}
