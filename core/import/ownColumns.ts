import type { Draft } from './draft.ts'
import type { DraftRole } from './draftParts.ts'
import type { Pages } from './pages.ts'
import { isOwnColumn } from './vocabulary.ts'

/**
 * The heads of a sheet that each leader fills in: "FÆLLES FOKUSPUNKTER EGEN OVERSÆTTELSE" above a column of points and a column of
 * room. Null where there is no such line.
 */
export function readOwnColumns(
  { paragraphs, isHead }: Pages,
  draft: Draft,
): { readonly given: DraftRole | null; readonly own: DraftRole } | null {
  for (const paragraph of paragraphs) {
    if (!isHead(paragraph) || !draft.allows(paragraph, 'role') || paragraph.plain.length > 80) continue
    const split = /\s(?=(?:egen|eget|egne|min|mit|mine|din|dit|dine|jeres)\s+\p{L}+$)/iu.exec(paragraph.plain)
    const name = split ? paragraph.plain.slice(split.index + 1) : paragraph.plain
    if (
      !isOwnColumn(name) ||
      !/^(egen|eget|egne|min|mit|mine|din|dit|dine|jeres)\s+(oversættelse|refleksion|handling|note|notat|eksemp|mål|fokus|plan|udvikling|ord|bud|indsats|praksis|vurdering)/iu.test(
        name,
      )
    )
      continue
    const first = split ? paragraph.plain.slice(0, split.index) : null
    const given = first === null ? null : draft.role(first, paragraph, 0.8)
    return { given, own: draft.role(name, first === null ? paragraph : null, 0.8) }
  }
  return null
}
