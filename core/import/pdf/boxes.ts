import type { Segment } from './segments.ts'

/** Cells as they were found, before their lines get their ids. */
export type FoundTable = {
  readonly kind: 'table'
  readonly rows: readonly (readonly (FoundCell | null)[])[]
  readonly x0: number
  readonly x1: number
  readonly top: number
  readonly bottom: number
}
export type FoundCell = {
  readonly segments: readonly Segment[]
  readonly rowSpan: number
  readonly columnSpan: number
}
export type TextBox = {
  readonly kind: 'text'
  readonly segment: Segment
  readonly x0: number
  readonly x1: number
  readonly top: number
  readonly bottom: number
}
/** What stands in its place on a page: a line of text, or a table as a whole. */
export type Box = TextBox | FoundTable

export const textBox = (segment: Segment): TextBox => ({
  kind: 'text',
  segment,
  x0: segment.x0,
  x1: segment.x1,
  top: segment.base - segment.size * 0.8,
  bottom: segment.base + segment.size * 0.2,
})

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Numbers that lie closer than `tolerance` to the one before are one; each with how many they were. */
export function clustered(
  numbers: readonly number[],
  tolerance: number,
): readonly { readonly at: number; readonly count: number }[] {
  const clusters: { at: number; count: number }[] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = clusters.at(-1)
    if (last && number - last.at <= tolerance) last.count += 1
    else clusters.push({ at: number, count: 1 })
  }
  return clusters
}
