import { actingShare, chooseRows } from './chooseRows.ts'
import type { Draft } from './draft.ts'
import type { DraftRole, DraftTheme } from './draftParts.ts'
import { type LeadSplit, leadSplit, statementWith } from './leadSplit.ts'
import { withoutStart } from './letters.ts'
import type { Pages } from './pages.ts'
import { leadInOf, pointsOf, type Section, sectionsIn } from './sections.ts'
import { themesOver } from './themesOver.ts'

/**
 * Headings with points under them: "Ledelse opad", a tagline, "… handler det særligt om, at", and bullets. Where a lead-in comes
 * back, the headings with it are the rows; else those that look alike and say what somebody does. `alone` says that no grid
 * was found before.
 */
export function readRows(pages: Pages, draft: Draft, roleOf: () => DraftRole, alone: boolean) {
  const chosen = chooseRows(sectionsIn(pages, draft), alone)
  const leads = leadSplit(chosen.flatMap(pointsOf))
  const doubt = actingShare(chosen) >= 0.5 ? 0 : 0.22
  const themes = themesOver(chosen, pages, draft)
  for (const section of chosen) {
    const over = themes.get(section.head.at)
    const theme = over === undefined ? null : draft.theme(over.text, over, 0.8)
    readSection(section, draft, roleOf(), leads, sureOf(section) - doubt, theme)
  }
}

const sureOf = (section: Section): number => {
  if (section.head.said === 'competency') return 0.95
  return leadInOf(section) !== null ? 0.9 : section.head.heading !== null ? 0.88 : 0.78
}

function readSection(
  { head, tagline, definition, groups }: Section,
  draft: Draft,
  role: DraftRole,
  leads: LeadSplit,
  sure: number,
  theme: DraftTheme | null,
) {
  const competency = draft.competency(head.text, head, sure, theme)
  if (tagline) {
    const dash = /^[-–—]?\s*/.exec(tagline.plain)?.[0].length ?? 0
    draft.slot(competency, 'tagline', tagline, sure, withoutStart(tagline.text, dash))
  }
  for (const paragraph of definition) draft.slot(competency, 'definition', paragraph, 0.65)
  const [only] = groups
  if (groups.length === 1 && only?.leadIn) draft.slot(competency, 'leadIn', only.leadIn, sure)
  for (const { leadIn, points } of groups) {
    // Several lists under one heading are its dimensions, by what each continues.
    const dimension =
      groups.length > 1 && leadIn !== null
        ? draft.dimension(competency, leadIn.plain.replace(/\s*[:…]$/, ''), leadIn, sure)
        : draft.dimension(competency, '', null, sure)
    for (const point of points)
      draft.statement({ role, competency, dimension }, point, sure, statementWith(point, leads))
  }
}
