/**
 * Text as it is compared in a search: composed (NFC) and decomposed letters are the same, a hard space is a space, soft
 * hyphens are not there, and capitals count only where that was asked for.
 */
export type Folded = {
  readonly text: string
  /** The place in the original of each unit of `text`, and of its end; null where they are the same. */
  readonly origin: readonly number[] | null
}

export function fold(text: string, matchCase: boolean): Folded {
  if (simple.test(text)) return { text: matchCase ? text : text.toLowerCase(), origin: null }
  let folded = ''
  const origin: number[] = []
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const piece = foldCluster(cluster, matchCase)
    for (let i = 0; i < piece.length; i++) origin.push(index)
    folded += piece
  }
  return { text: folded, origin: [...origin, text.length] }
}

// Letters that are composed already and keep their length in lower case; U+0130 does not.
const simple = /^[\n\x20-\x9f\xa1-\xac\xae-\u012f\u0131-\u024f\u2010-\u203a]*$/

/** A letter with the marks that belong to it. */
const clusters = /\P{M}\p{M}*|\p{M}+/gsu

function foldCluster(cluster: string, matchCase: boolean): string {
  const composed = cluster
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[\u00a0\u202f\t]/g, ' ')
  // A sigma at the end of a word is the same letter.
  return matchCase ? composed : composed.toLowerCase().replaceAll('ς', 'σ')
}

/** Where a range of the folded text lies in the original; null where it would begin or end inside a letter. */
export function originalRange(
  { text, origin }: Folded,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  if (origin === null) return { start, end }
  const cuts = (at: number) => at > 0 && at < text.length && origin[at] === origin[at - 1]
  if (cuts(start) || cuts(end)) return null
  return { start: origin[start] ?? 0, end: origin[end] ?? 0 }
}
