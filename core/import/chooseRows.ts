import { leadSplit } from './leadSplit.ts'
import { lookOf } from './pages.ts'
import { leadInOf, pointsOf, type Section } from './sections.ts'
import { beginsStatement, isLeadIn, isProseHeading } from './vocabulary.ts'

/** Those that are rows of the grid; the others are lists in the prose. */
export function chooseRows(sections: readonly Section[], alone: boolean): readonly Section[] {
  const said = sections.filter(
    (section) =>
      section.head.said === 'competency' || pointsOf(section).some((point) => point.said === 'statement'),
  )
  const leadIns = new Map<string, number>()
  for (const section of sections) {
    const key = leadInOf(section)?.key
    if (key !== undefined) leadIns.set(key, (leadIns.get(key) ?? 0) + 1)
  }
  const same = sections.filter((section) => (leadIns.get(leadInOf(section)?.key ?? '') ?? 0) > 1)
  if (same.length > 1) return union(sections, same, said)
  if (!alone) return said
  const possible = sections.filter(({ head }) => !isProseHeading(head.plain) && !isLeadIn(head.plain))
  const looks = new Map<string, Section[]>()
  for (const section of possible) {
    const look = lookOf(section.head) ?? 'plain'
    const alike = looks.get(look) ?? []
    looks.set(look, alike)
    alike.push(section)
  }
  // A heading alone with its points is a row where they say what somebody does.
  const best = [...looks.values()]
    .filter((alike) => alike.length > 1 || actingShare(alike) >= 0.5)
    .sort((a, b) => pointsIn(b) - pointsIn(a))[0]
  return union(sections, best ?? [], said)
}

const union = (order: readonly Section[], ...groups: readonly (readonly Section[])[]): readonly Section[] => {
  const chosen = new Set(groups.flat())
  return order.filter((section) => chosen.has(section))
}
const pointsIn = (sections: readonly Section[]): number =>
  sections.reduce((sum, section) => sum + pointsOf(section).length, 0)
/** How many of the points say what somebody does. */
export const actingShare = (sections: readonly Section[]): number => {
  const points = sections.flatMap(pointsOf)
  const leads = leadSplit(points)
  return (
    points.filter((point) => beginsStatement(point.plain) || leads(point) !== null).length /
    Math.max(1, points.length)
  )
}
