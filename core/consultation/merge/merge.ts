import { type Inline, inlineText, plainText } from '../../framework/richText.ts'
import type { Wording } from '../../framework/round.ts'
import { type Hunk, hunksBetween } from './hunks.ts'
import { type Token, textOf, tokensOf } from './tokens.ts'

/** A stretch of a merged text: what both leave or one alone has changed, or what the two have changed differently. */
export type Segment =
  | { readonly kind: 'agreed'; readonly text: readonly Inline[] }
  | {
      readonly kind: 'conflict'
      /** How it read before either. */
      readonly base: readonly Inline[]
      readonly mine: readonly Inline[]
      readonly theirs: readonly Inline[]
    }

export type Merged = { readonly lead: readonly Segment[]; readonly text: readonly Segment[] }

/**
 * What comes of a text that was changed at two places: `base` is what both began from. Words that only one has touched become
 * his; where both have, differently, both readings are kept side by side. How words are set goes along.
 */
export const mergeWordings = (base: Wording, mine: Wording, theirs: Wording): Merged => ({
  lead: mergeTexts(inlineText(base.lead), inlineText(mine.lead), inlineText(theirs.lead)),
  text: mergeTexts(base.text, mine.text, theirs.text),
})

export function mergeTexts(
  base: readonly Inline[],
  mine: readonly Inline[],
  theirs: readonly Inline[],
): readonly Segment[] {
  const tokens = tokensOf(base)
  const own = hunksBetween(tokens, tokensOf(mine))
  const others = hunksBetween(tokens, tokensOf(theirs))
  const segments: Segment[] = []
  let agreed: Token[] = []
  const end = () => {
    if (agreed.length > 0) segments.push({ kind: 'agreed', text: textOf(agreed) })
    agreed = []
  }
  let at = 0
  for (const { from, to, mine: first, theirs: second } of regions(own, others)) {
    agreed.push(...tokens.slice(at, from))
    at = to
    const here = within(tokens, from, to, first)
    const there = within(tokens, from, to, second)
    if (second.length === 0 || same(here, there)) agreed.push(...here)
    else if (first.length === 0) agreed.push(...there)
    else {
      end()
      const was = textOf(tokens.slice(from, to))
      segments.push({ kind: 'conflict', base: was, mine: textOf(here), theirs: textOf(there) })
    }
  }
  agreed.push(...tokens.slice(at))
  end()
  return segments
}

type Region = {
  readonly from: number
  readonly to: number
  readonly mine: readonly Hunk[]
  readonly theirs: readonly Hunk[]
}

/** Changes that touch each other belong together, whoever made them: what stands beside a change was written with it in sight. */
function regions(mine: readonly Hunk[], theirs: readonly Hunk[]): readonly Region[] {
  const all = [
    ...mine.map((hunk) => ({ hunk, side: 'mine' as const })),
    ...theirs.map((hunk) => ({ hunk, side: 'theirs' as const })),
  ].sort((a, b) => a.hunk.from - b.hunk.from || a.hunk.to - b.hunk.to)
  const found: { from: number; to: number; mine: Hunk[]; theirs: Hunk[] }[] = []
  for (const { hunk, side } of all) {
    let region = found.at(-1)
    if (region === undefined || hunk.from > region.to) {
      region = { from: hunk.from, to: hunk.to, mine: [], theirs: [] }
      found.push(region)
    }
    region.to = Math.max(region.to, hunk.to)
    region[side].push(hunk)
  }
  return found
}

/** How one side reads in a stretch of the base. */
function within(base: readonly Token[], from: number, to: number, hunks: readonly Hunk[]): readonly Token[] {
  const tokens: Token[] = []
  let at = from
  for (const hunk of hunks) {
    tokens.push(...base.slice(at, hunk.from), ...hunk.tokens)
    at = hunk.to
  }
  return [...tokens, ...base.slice(at, to)]
}

const same = (a: readonly Token[], b: readonly Token[]): boolean =>
  a.length === b.length && a.every(({ key }, i) => key === b[i]?.key)

export type Choice = 'mine' | 'theirs' | 'both'

/** How many conflicts there are; they are counted through the opening and then the text. */
export const conflictsIn = ({ lead, text }: Merged): number =>
  [...lead, ...text].filter(({ kind }) => kind === 'conflict').length

/** The one wording that comes of it, with one choice for each conflict; null as long as one is lacking. */
export function settled({ lead, text }: Merged, choices: readonly (Choice | null)[] = []): Wording | null {
  const wanted = [...choices]
  const pieces = (segments: readonly Segment[]): readonly (readonly Inline[] | null)[] =>
    segments.map((segment) =>
      segment.kind === 'agreed' ? segment.text : chosen(segment, wanted.shift() ?? null),
    )
  const [opening, rest] = [pieces(lead), pieces(text)]
  if (opening.includes(null) || rest.includes(null)) return null
  const said = (all: readonly (readonly Inline[] | null)[]) =>
    textOf(all.flatMap((piece) => tokensOf(piece ?? [])))
  return { lead: plainText(said(opening)), text: said(rest) }
}

function chosen(
  { mine, theirs }: Extract<Segment, { kind: 'conflict' }>,
  choice: Choice | null,
): readonly Inline[] | null {
  switch (choice) {
    case null:
      return null
    case 'mine':
      return mine
    case 'theirs':
      return theirs
    case 'both':
      return [...mine, ...inlineText(needsSpace(mine, theirs) ? ' ' : ''), ...theirs]
  }
}

const needsSpace = (first: readonly Inline[], second: readonly Inline[]): boolean =>
  /\S$/.test(plainText(first)) && /^\S/.test(plainText(second))
