import type { Draft } from './draft.ts'
import type { Pages } from './pages.ts'
import type { Paragraph } from './paragraph.ts'
import { roleHead } from './roleNames.ts'
import { isLeadIn, isProseHeading } from './vocabulary.ts'

/**
 * Competencies with the roles below each other in them: "Driftsledelse", under it "Direktør" with its points and "Chef" with its own,
 * then the next competency with the same roles again.
 */
export function readRolesUnder({ paragraphs, isHead }: Pages, draft: Draft) {
  const groups = groupsIn(paragraphs, isHead, draft)
  const names = new Set(groups.map(({ head }) => head.key))
  const roles = new Map<string, number>()
  for (const group of groups)
    for (const { name } of group.roles)
      roles.set(name.toLowerCase(), (roles.get(name.toLowerCase()) ?? 0) + 1)
  const comeBack = [...roles.values()].filter((count) => count > 1).length
  if (groups.length < 2 || names.size < groups.length || comeBack < roles.size / 2) return
  for (const { head, about, roles: under } of groups) {
    const competency = draft.competency(head.text, head, 0.9)
    for (const paragraph of about)
      draft.slot(competency, isLeadIn(paragraph.plain) ? 'leadIn' : 'definition', paragraph, 0.75)
    const dimension = draft.dimension(competency, '', null, 0.9)
    for (const { name, heading, texts } of under) {
      const role = draft.roleOver(name, heading, 0.9)
      for (const text of texts)
        draft.statement({ role, competency, dimension }, text, text.list === null ? 0.8 : 0.9)
    }
  }
}

type Under = { readonly name: string; readonly heading: Paragraph; readonly texts: readonly Paragraph[] }
type Group = {
  readonly head: Paragraph
  readonly about: readonly Paragraph[]
  readonly roles: readonly Under[]
}

/** So much may stand between a competency and its first role. */
const mostAbout = 3

function groupsIn(paragraphs: readonly Paragraph[], isHead: Pages['isHead'], draft: Draft): readonly Group[] {
  const nameAt = (at: number): string | null => {
    const paragraph = paragraphs[at]
    if (paragraph === undefined || !isHead(paragraph) || !draft.allows(paragraph, 'role')) return null
    const head = roleHead(paragraph.plain)
    return paragraph.said === 'role' ? (head?.name ?? paragraph.plain) : (head?.name ?? null)
  }
  const groups: Group[] = []
  for (let at = 1; at < paragraphs.length; at++) {
    if (nameAt(at) === null) continue
    const head = headAbove(paragraphs, at, isHead, draft, nameAt)
    if (head === null) continue
    const roles: Under[] = []
    const seen = new Set<string>()
    let next = at
    for (let name = nameAt(next); name !== null && !seen.has(name.toLowerCase()); name = nameAt(next)) {
      const heading = paragraphs[next]
      if (heading === undefined) break
      seen.add(name.toLowerCase())
      const begin = next + 1
      for (next = begin; next < paragraphs.length && !isHead(paragraphs[next]); next++);
      roles.push({ name, heading, texts: paragraphs.slice(begin, next) })
    }
    const above = paragraphs[head]
    if (above !== undefined && roles.some(({ texts }) => texts.length > 0))
      groups.push({ head: above, about: paragraphs.slice(head + 1, at), roles })
    at = Math.max(at, next - 1)
  }
  return groups
}

function headAbove(
  paragraphs: readonly Paragraph[],
  at: number,
  isHead: Pages['isHead'],
  draft: Draft,
  nameAt: (at: number) => string | null,
): number | null {
  for (let above = at - 1; above >= 0 && above >= at - 1 - mostAbout; above--) {
    const paragraph = paragraphs[above]
    if (
      paragraph === undefined ||
      !draft.isFree(paragraph) ||
      nameAt(above) !== null ||
      paragraph.list !== null
    )
      return null
    if (isHead(paragraph))
      return draft.allows(paragraph, 'competency') && !isProseHeading(paragraph.plain) ? above : null
  }
  return null
}
