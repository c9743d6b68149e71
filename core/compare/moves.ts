import { compareText } from '../text/compare.ts'
import type { Comparison } from './rows.ts'

/** What is to be said of a passage that stands elsewhere than it did, by the later framework's id for it. */
export function movesIn({ rows }: Comparison): (passage: string) => string | null {
  const said = new Map<string, string>()
  for (const { later, difference } of rows) {
    const from =
      difference.kind === 'moved'
        ? difference.from
        : difference.kind === 'reworded'
          ? difference.movedFrom
          : null
    if (later !== null && from !== null) said.set(later, compareText.movedFrom(from))
  }
  return (passage) => said.get(passage) ?? null
}
