import type { PdfPage } from './page.ts'
import { isPageNumber, withoutPageNumber } from './pageNumber.ts'
import type { Segment } from './segments.ts'

export type PageSegments = { readonly page: PdfPage; readonly segments: readonly Segment[] }

/** So much of a page's height, above and below, heads and feet stand in. */
const margin = 0.12

type Side = 'head' | 'foot'

/**
 * The pages without what comes back at the same place of their heads and feet, whatever number it carries: titles, names
 * and page numbers. Only the outermost line counts, and those close to it: the first words of the text itself, which may be the
 * same on several pages too, stay. What is all that a page says stays as well ("Kapitel 2"), unless it runs along pages of
 * text, or comes back word for word.
 */
export function withoutRunningHeads(pages: readonly PageSegments[]): readonly PageSegments[] {
  const edged = pages.map((each) => ({ each, edges: [...edgeOf(each, 'head'), ...edgeOf(each, 'foot')] }))
  const enough = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)))
  const alike = pagesByKey(edged, ({ keys }) => keys)
  const same = pagesByKey(edged, ({ exact }) => exact)
  const isOften = (found: ReadonlyMap<string, ReadonlySet<number>>, keys: readonly string[]) =>
    keys.some((key) => (found.get(key)?.size ?? 0) >= enough)
  const parted = edged.map(({ each, edges }) => {
    const running = edges.filter(({ keys }) => isOften(alike, keys))
    const numbers = edges.filter(({ segment, side }) => isPageNumber(segment, side, each))
    const left = without(each, [...running, ...numbers])
    return { each, running, left }
  })
  const besideText = new Set(
    parted.flatMap(({ left, running }) =>
      left.segments.length > 0 ? running.flatMap(({ keys }) => keys) : [],
    ),
  )
  return parted.map(({ each, running, left }) =>
    left.segments.length > 0
      ? left
      : without(
          each,
          running.filter(
            ({ keys, exact }) => keys.some((key) => besideText.has(key)) || isOften(same, exact),
          ),
        ),
  )
}

type Edge = {
  readonly segment: Segment
  readonly side: Side
  /** The names of its place and text, whatever its numbers. */
  readonly keys: readonly string[]
  /** The same with its numbers, but for the page's. */
  readonly exact: readonly string[]
}

const without = ({ page, segments }: PageSegments, edges: readonly Edge[]): PageSegments => {
  const dropped = new Set(edges.map(({ segment }) => segment))
  return { page, segments: segments.filter((segment) => !dropped.has(segment)) }
}

function pagesByKey(
  pages: readonly { readonly each: PageSegments; readonly edges: readonly Edge[] }[],
  keysOfEdge: (edge: Edge) => readonly string[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>()
  for (const { each, edges } of pages)
    for (const key of edges.flatMap(keysOfEdge))
      found.set(key, (found.get(key) ?? new Set()).add(each.page.number))
  return found
}

/** What stands at the edge of a page. */
function edgeOf({ page, segments }: PageSegments, side: Side): readonly Edge[] {
  const level = segments.filter(({ turned }) => !turned)
  const largest = mostly(level)
  const distance = ({ base }: Segment) => (side === 'head' ? base : page.height - base)
  const inMargin = level
    .filter((each) => distance(each) - (side === 'head' ? each.size : 0) < page.height * margin)
    .sort((a, b) => distance(a) - distance(b))
  const found: Edge[] = []
  let reach = Number.NaN
  for (const segment of inMargin) {
    const at = distance(segment)
    // Heads of several lines stand close together; then there is room before the text.
    if (at - reach > 1.7 * segment.size) break
    reach = at
    if (segment.size > largest * 1.15) continue
    const keys = keysOf(side, at, segment.text.replace(/\d+/g, '#'))
    found.push({ segment, side, keys, exact: keysOf(side, at, withoutPageNumber(segment.text)) })
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
const keysOf = (side: Side, at: number, said: string): readonly string[] =>
  [Math.floor(at / 6), Math.floor(at / 6 + 0.5) + 0.5].map((place) => `${side} ${place} ${said}`)
