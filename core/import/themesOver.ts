import type { Draft } from './draft.ts'
import { lookOf, type Pages } from './pages.ts'
import type { Paragraph } from './paragraph.ts'
import type { Section } from './sections.ts'
import { isProseHeading } from './vocabulary.ts'

/** Headings that stand right above the first of several rows, at least two that look alike and unlike the rows: their themes. */
export function themesOver(
  sections: readonly Section[],
  { paragraphs, isHead }: Pages,
  draft: Draft,
): ReadonlyMap<number, Paragraph> {
  const rows = new Set(sections.map(({ head }) => head.at))
  const found = new Map<number, Paragraph>()
  let over: Paragraph | null = null
  paragraphs.forEach((paragraph, i) => {
    const next = paragraphs[i + 1]
    if (rows.has(paragraph.at)) {
      if (over !== null) found.set(paragraph.at, over)
    } else if (isHead(paragraph) && draft.allows(paragraph, 'theme'))
      over =
        next !== undefined &&
        rows.has(next.at) &&
        lookOf(paragraph) !== lookOf(next) &&
        !isProseHeading(paragraph.plain)
          ? paragraph
          : null
  })
  const looks = new Map<string | null, Set<number>>()
  for (const theme of found.values())
    looks.set(lookOf(theme), (looks.get(lookOf(theme)) ?? new Set()).add(theme.at))
  return new Map(
    [...found].filter(
      ([, theme]) =>
        theme.said === 'theme' || (lookOf(theme) !== null && (looks.get(lookOf(theme))?.size ?? 0) > 1),
    ),
  )
}
