import { keyOf } from '../keyOf.ts'
import type { ReturnedDocument, ReturnedParagraph, Span } from '../read/returned.ts'
import type { SentParagraph, SentText } from '../sent/sentText.ts'

/** A piece of a returned paragraph that belongs together: what is placed on what was sent. */
export type Fragment = {
  readonly paragraph: ReturnedParagraph
  /** Of the paragraph in the document. */
  readonly index: number
  readonly spans: readonly Span[]
  /** What it says with all changes rejected; empty where all of it was inserted. */
  readonly base: string
  readonly key: string
  /** The number printed in front of it. */
  readonly number: string
  /** What its control, bookmark or name says that it is. */
  readonly claim: SentParagraph | null
  /** What stood in its paragraph, where all of that is new and an anchor beside it holds nothing. */
  readonly emptied: SentParagraph | null
}

export const isInserted = ({ inserted }: Pick<Span, 'inserted'>): boolean => inserted !== null

export const fragmentOf = (
  paragraph: ReturnedParagraph,
  index: number,
  spans: readonly Span[],
  number: string,
  claim: SentParagraph | null,
  emptied: SentParagraph | null = null,
): Fragment => {
  const base = spans.map((span) => (isInserted(span) ? '' : span.text)).join('')
  return { paragraph, index, spans, base, key: keyOf(base), number, claim, emptied }
}

/** Everything in the document that somebody could have written, in order. */
export function fragmentsOf(document: ReturnedDocument, sent: SentText): readonly Fragment[] {
  const fragments: Fragment[] = []
  document.paragraphs.forEach((paragraph, index) => {
    const own = fragmentsIn(paragraph, index, sent)
    const before = fragments.at(-1)
    own.forEach((each, at) => {
      // A paragraph that was cut in two by an Enter that is tracked is still one.
      const goesOn =
        at === 0 &&
        each.claim === null &&
        each.key !== '' &&
        before?.index === index - 1 &&
        before.paragraph.end.inserted !== null &&
        before.key !== ''
      fragments.push(goesOn ? { ...each, claim: before.claim } : each)
    })
  })
  return fragments
}

function fragmentsIn(paragraph: ReturnedParagraph, index: number, sent: SentText): readonly Fragment[] {
  const { number, spans, claims } = textIn(paragraph, sent)
  if (spans.every(({ text }) => text.trim() === '')) return []
  const groups: { claim: SentParagraph | null; spans: Span[] }[] = []
  for (const span of spans) {
    const claim = claims.get(span) ?? null
    const last = groups.at(-1)
    if (last === undefined) groups.push({ claim, spans: [span] })
    // What stands beside a passage in its paragraph was written to it.
    else if (claim === null || last.claim === claim) last.spans.push(span)
    else if (last.claim === null) {
      last.claim = claim
      last.spans.push(span)
    } else groups.push({ claim, spans: [span] })
  }
  const emptied = spans.every(isInserted) ? (emptyAnchorsIn(paragraph, sent)[0] ?? null) : null
  return groups.map((group, at) =>
    fragmentOf(
      paragraph,
      index,
      group.spans,
      at === 0 ? number : '',
      group.claim,
      group.claim === null ? emptied : null,
    ),
  )
}

/** What a paragraph says after its number, and what each stretch of it stands for. */
export function textIn(paragraph: ReturnedParagraph, sent: SentText) {
  const claims = new Map<Span, SentParagraph | null>()
  const read = paragraph.spans.filter(({ auto, text }) => !auto && text !== '')
  for (const span of read) claims.set(span, claimOf(span, sent))
  return { ...withoutNumber(read, claims, sent), claims }
}

/** The anchors in a paragraph that hold nothing. */
export const emptyAnchorsIn = ({ spans }: ReturnedParagraph, sent: SentText): readonly SentParagraph[] =>
  spans.flatMap((span) => (span.text === '' ? (claimOf(span, sent) ?? []) : []))

function claimOf({ passage, names }: Span, sent: SentText): SentParagraph | null {
  if (passage !== null) {
    const claimed =
      sent.passages.get(`${passage.id} ${passage.print}`) ?? sent.passages.get(`${passage.id} 1`)
    if (claimed !== undefined) return claimed
  }
  if (names === null) return null
  return sent.names.get(`${names.id} ${names.print}`) ?? sent.names.get(`${names.id} 1`) ?? null
}

/** "3.2.C": steps of digits and letters. */
const printedNumber = /^\s*(\d{1,3}(?:\.(?:\d{1,3}|[A-Z]{1,2}))*)(\s+|$)/

/**
 * A paragraph without the number that is printed in front of it. A number of one step might as well begin a sentence: it counts
 * where it is set as a number, or stands apart from the text as only ours do.
 */
function withoutNumber(
  spans: readonly Span[],
  claims: Map<Span, SentParagraph | null>,
  sent: SentText,
): { readonly number: string; readonly spans: readonly Span[] } {
  const front = spans.findIndex((span) => claims.get(span) !== null)
  const claimed = front >= 0
  const leading = (claimed ? spans.slice(0, front) : spans).map(({ text }) => text).join('')
  const [all = '', number = '', space = ''] = printedNumber.exec(leading) ?? []
  const isSet = spans[0]?.number === true
  const isOurs = isSet || claimed || number.includes('.') || /[\t\u2002]/.test(space)
  if (number === '' || !sent.byPrefix.has(number) || !isOurs) {
    // A number that is none of ours, set as one: of a paragraph that was copied and renumbered by hand.
    const rest = spans.filter((span) => !(span.number && /^[\d.A-Z\s]*$/.test(span.text)))
    return { number: '', spans: rest.length === spans.length ? spans : withoutSpace(rest, claims) }
  }
  return { number, spans: withoutSpace(withoutLetters(spans, all.length, claims), claims) }
}

function withoutLetters(
  spans: readonly Span[],
  letters: number,
  claims: Map<Span, SentParagraph | null>,
): readonly Span[] {
  let left = letters
  return spans.flatMap((span) => {
    const gone = Math.min(left, span.text.length)
    left -= gone
    if (gone === 0) return [span]
    if (gone === span.text.length) return []
    const rest = { ...span, text: span.text.slice(gone) }
    claims.set(rest, claims.get(span) ?? null)
    return [rest]
  })
}

/** Without the empty stretches that stand between a number and its text. */
function withoutSpace(
  spans: readonly Span[],
  claims: ReadonlyMap<Span, SentParagraph | null>,
): readonly Span[] {
  const from = spans.findIndex((span) => span.text.trim() !== '' || claims.get(span) !== null)
  return from < 0 ? [] : spans.slice(from)
}
