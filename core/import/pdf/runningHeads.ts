import type { PdfPage } from './page.ts'
import type { Segment } from './segments.ts'

export type PageSegments = { readonly page: PdfPage; readonly segments: readonly Segment[] }

/** So much of a page's height, above and below, heads and feet stand in. */
const margin = 0.12

type Side = 'head' | 'foot'

/**
 * The pages without what comes back at the same place of their heads and feet, whatever number it carries: titles, names
 * and page numbers. Only the outermost line counts, and those close to it: the first words of the text itself, which may be the
 * same on several pages too, stay.
 */
export function withoutRunningHeads(pages: readonly PageSegments[]): readonly PageSegments[] {
  const counts = new Map<string, Set<number>>()
  const outermost = pages.map((each) => ({
    ...each,
    edges: new Map(
      [...edgeOf(each, 'head'), ...edgeOf(each, 'foot')].map(({ segment, keys }) => [segment, keys]),
    ),
  }))
  for (const { page, edges } of outermost)
    for (const key of [...edges.values()].flat())
      counts.set(key, (counts.get(key) ?? new Set()).add(page.number))
  const enough = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)))
  return outermost.map(({ page, segments, edges }) => ({
    page,
    segments: segments.filter(
      (segment) => !edges.get(segment)?.some((key) => (counts.get(key)?.size ?? 0) >= enough),
    ),
  }))
}

/** What stands at the edge of a page, with the names of its place. */
function edgeOf({ page, segments }: PageSegments, side: Side) {
  const level = segments.filter(({ turned }) => !turned)
  const largest = mostly(level)
  const distance = ({ base }: Segment) => (side === 'head' ? base : page.height - base)
  const inMargin = level
    .filter((each) => distance(each) - (side === 'head' ? each.size : 0) < page.height * margin)
    .sort((a, b) => distance(a) - distance(b))
  const found: { segment: Segment; keys: readonly string[] }[] = []
  let reach = Number.NaN
  for (const segment of inMargin) {
    const at = distance(segment)
    // Heads of several lines stand close together; then there is room before the text.
    if (at - reach > 1.7 * segment.size) break
    reach = at
    if (segment.size <= largest * 1.15) found.push({ segment, keys: keysOf(side, at, segment.text) })
  }
  return found
}

/** The size that most letters have. */
function mostly(segments: readonly Segment[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of segments) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The same place may fall on either side of a line between two, so each has two names. */
const keysOf = (side: Side, at: number, text: string): readonly string[] => {
  const said = text.replace(/\d+/g, '#')
  return [Math.floor(at / 6), Math.floor(at / 6 + 0.5) + 0.5].map((place) => `${side} ${place} ${said}`)
}
