import type { Draft } from './draft.ts'
import type { Paragraph } from './paragraph.ts'
import { isProseHeading } from './vocabulary.ts'

/** What is printed for the page, not to be read: it goes to the tray. */

/** The same few words three times and nowhere used: what is printed on every page. */
export function runningHeads(free: readonly Paragraph[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { key, plain, list, table } of free)
    if (plain.length < 80 && list === null && table === null && !/:$/.test(plain))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Set([...counts].flatMap(([key, count]) => (count > 2 ? [key] : [])))
}

/** What stands on the cover below the title, "Eksempel Kommune" and "maj 2025": a few words each, with no text under them. */
export function coverLines(all: readonly Paragraph[], draft: Draft): ReadonlySet<number> {
  const found = new Set<number>()
  const isTitle = (paragraph: Paragraph) =>
    ['title', 'subtitle'].includes(draft.claimed.get(paragraph.at) ?? '')
  const title = all.slice(0, coverLength).findLastIndex(isTitle)
  const isLine = (paragraph: Paragraph | undefined) =>
    paragraph !== undefined &&
    draft.isFree(paragraph) &&
    paragraph.heading === null &&
    paragraph.list === null &&
    paragraph.table === null &&
    paragraph.plain.length <= 60 &&
    !/[.!?:…]$/.test(paragraph.plain) &&
    !isProseHeading(paragraph.plain)
  for (let at = title + 1; title >= 0 && at < title + coverLength && isLine(all[at]); at++) {
    const next = all[at + 1]
    // Right above text it is a heading.
    if (next !== undefined && next.heading === null && !isLine(next) && draft.isFree(next)) break
    found.add(at)
  }
  return found
}
const coverLength = 12
