import type { Draft } from './draft.ts'
import type { Pages } from './pages.ts'
import type { Paragraph } from './paragraph.ts'
import { isLeadIn } from './vocabulary.ts'

/** A heading with points under it, and what stands between. */
export type Section = {
  readonly head: Paragraph
  readonly tagline: Paragraph | null
  readonly definition: readonly Paragraph[]
  /** Points by what they continue: mostly one group; more where the heading has several lists. */
  readonly groups: readonly Group[]
}
type Group = { readonly leadIn: Paragraph | null; readonly points: Paragraph[] }

export const pointsOf = ({ groups }: Section): readonly Paragraph[] => groups.flatMap(({ points }) => points)
export const leadInOf = ({ groups }: Section): Paragraph | null => groups[0]?.leadIn ?? null

/** Every heading of the text that has points. */
export function sectionsIn({ paragraphs, isHead }: Pages, draft: Draft): readonly Section[] {
  const sections: Section[] = []
  paragraphs.forEach((head, at) => {
    if (!isHead(head) || !draft.allows(head, 'competency')) return
    const section = sectionAt(paragraphs, at, head, isHead, draft)
    if (section) sections.push(section)
  })
  return sections
}

/** So much may stand between a heading and its points. */
const longestDefinition = 700
const mostDefinitions = 2

function sectionAt(
  paragraphs: readonly Paragraph[],
  at: number,
  head: Paragraph,
  isHead: Pages['isHead'],
  draft: Draft,
): Section | null {
  let tagline: Paragraph | null = null
  let leadIn: Paragraph | null = null
  const definition: Paragraph[] = []
  const groups: Group[] = []
  for (let next = at + 1; next < paragraphs.length; next++) {
    const paragraph = paragraphs[next]
    if (paragraph === undefined || !draft.isFree(paragraph)) break
    const isPoint = (paragraph.list !== null && !isHead(paragraph)) || paragraph.said === 'statement'
    const last = groups.at(-1)
    if (isPoint && draft.allows(paragraph, 'statement')) {
      if (last === undefined || leadIn !== null) {
        groups.push({ leadIn, points: [paragraph] })
        leadIn = null
      } else last.points.push(paragraph)
    } else if (last !== undefined) {
      // A second lead-in opens a second list; anything else ends the section.
      const opens = leadsPoints(paragraph, paragraphs[next + 1]) && last.leadIn !== null && leadIn === null
      if (!opens) break
      leadIn = paragraph
    } else if (paragraph.said === 'tagline' || (next === at + 1 && isTagline(paragraph))) tagline = paragraph
    else if (paragraph.said === 'leadIn' || isLeadIn(paragraph.plain)) leadIn = paragraph
    else if (
      isTextOfSaid(head, paragraph, paragraphs[next + 1], isHead) &&
      draft.allows(paragraph, 'statement')
    )
      groups.push({ leadIn, points: [paragraph] })
    else if (
      definition.length < mostDefinitions &&
      !isHead(paragraph) &&
      paragraph.plain.length < longestDefinition
    )
      definition.push(paragraph)
    else break
  }
  return groups.length === 0 ? null : { head, tagline, definition, groups }
}

const leadsPoints = (paragraph: Paragraph, next: Paragraph | undefined): boolean =>
  paragraph.said === null && isLeadIn(paragraph.plain) && next !== undefined && next.list !== null

/** Under a heading that a person called a competency, text is a statement too, where no points follow it. */
const isTextOfSaid = (
  head: Paragraph,
  paragraph: Paragraph,
  next: Paragraph | undefined,
  isHead: Pages['isHead'],
): boolean => head.said === 'competency' && !isHead(paragraph) && (next === undefined || next.list === null)

const isTagline = ({ plain, list }: Paragraph): boolean =>
  list === null && /^[-–—]\s/.test(plain) && plain.length < 200
