import type { Draft } from './draft.ts'
import type { DraftRole } from './draftParts.ts'
import { lookOf, type Pages } from './pages.ts'
import type { Paragraph } from './paragraph.ts'
import { isProseHeading } from './vocabulary.ts'

/**
 * Headings with short lines under them that all speak of somebody, "Vi deler viden." and "Vi spørger, når vi er i tvivl.", without
 * bullets. Only where several headings that look alike have them, and more than one line each: prose speaks so too.
 */
export function readSpoken({ paragraphs, isHead }: Pages, draft: Draft, roleOf: () => DraftRole) {
  const sections: { head: Paragraph; lines: Paragraph[] }[] = []
  let open: { head: Paragraph; lines: Paragraph[] } | null = null
  for (const paragraph of paragraphs) {
    if (isHead(paragraph) && draft.allows(paragraph, 'competency')) {
      open = isProseHeading(paragraph.plain) ? null : { head: paragraph, lines: [] }
      if (open) sections.push(open)
    } else if (open !== null && speaks(paragraph) && draft.allows(paragraph, 'statement'))
      open.lines.push(paragraph)
    else if (open !== null) {
      // Text of another kind under it makes it prose.
      open.lines = []
      open = null
    }
  }
  const alike = new Map<string | null, typeof sections>()
  for (const section of sections) {
    const same = alike.get(lookOf(section.head)) ?? []
    alike.set(lookOf(section.head), same)
    if (section.lines.length > 0) same.push(section)
  }
  for (const same of alike.values()) {
    const lines = same.reduce((sum, section) => sum + section.lines.length, 0)
    if (same.length < 2 || lines < same.length * 1.5) continue
    for (const { head, lines: own } of same) {
      const competency = draft.competency(head.text, head, 0.75)
      const dimension = draft.dimension(competency, '', null, 0.75)
      for (const line of own) draft.statement({ role: roleOf(), competency, dimension }, line, 0.75)
    }
  }
}

const speaks = ({ plain, list, said }: Paragraph): boolean =>
  said === null && list === null && plain.length <= 180 && /^(jeg|vi|du)\s/iu.test(plain)
