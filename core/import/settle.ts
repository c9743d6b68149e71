import type { Draft } from './draft.ts'
import type { Cell, DraftRole } from './draftParts.ts'
import type { Paragraph } from './paragraph.ts'

/**
 * What a person said and no reading found a place for gets one: below what stands right above it. So every correction does what it
 * says, wherever it is made.
 */
export function settle(paragraphs: readonly Paragraph[], draft: Draft, roleOf: () => DraftRole) {
  let role: DraftRole | null = null
  let above: Partial<Cell> = {}
  for (const paragraph of paragraphs) {
    const context = draft.contexts.get(paragraph.at)
    if (context) {
      if (context.role) role = context.role
      if (context.competency)
        above = {
          competency: context.competency,
          ...(context.dimension ? { dimension: context.dimension } : {}),
        }
    }
    if (paragraph.said === null || !draft.isFree(paragraph)) continue
    const settled = settleOne(paragraph, draft, roleOf, role, above)
    if (settled?.role) role = settled.role
    if (settled?.competency) above = settled
  }
}

function settleOne(
  paragraph: Paragraph,
  draft: Draft,
  roleOf: () => DraftRole,
  role: DraftRole | null,
  { competency, dimension }: Partial<Cell>,
): Partial<Cell> | null {
  const { text } = paragraph
  const row = () => competency ?? [...draft.competencies.values()].at(-1) ?? draft.competency('', null, 0.5)
  switch (paragraph.said) {
    case 'role':
      return { role: draft.role(text, paragraph, 1) }
    case 'theme':
      draft.theme(text, paragraph, 1)
      return null
    case 'competency': {
      const made = draft.competency(text, paragraph, 1)
      return { competency: made, dimension: draft.dimension(made, '', null, 1) }
    }
    case 'dimension': {
      const of = row()
      return { competency: of, dimension: draft.dimension(of, text, paragraph, 1) }
    }
    case 'statement': {
      const of = row()
      const place = dimension ?? [...of.dimensions.values()][0] ?? draft.dimension(of, '', null, 0.5)
      draft.statement({ role: role ?? roleOf(), competency: of, dimension: place }, paragraph, 0.6)
      return null
    }
    case 'leadIn':
      if (!draft.slot(row(), 'leadIn', paragraph, 0.8)) draft.slot(role ?? roleOf(), 'leadIn', paragraph, 0.8)
      return null
    case 'tagline':
      draft.slot(row(), 'tagline', paragraph, 0.8)
      return null
    case 'definition':
      draft.slot(row(), 'definition', paragraph, 0.8)
      return null
    default:
      return null
  }
}
