import type { Id } from '../framework/id.ts'
import { inlineText, plainText } from '../framework/richText.ts'
import { type Competency, type Statement, statementText, type Theme } from '../framework/structure.ts'
import { clipped, type Draft, type IdMaker, own } from './caseDraft.ts'
import type { CaseNode } from './caseTree.ts'
import { CompetencyFields, DimensionFields, StatementFields, ThemeFields, toldBy } from './ownFields.ts'

/** One item of a package as the piece of a framework that it is. */

export function addTheme({ item }: CaseNode, draft: Draft, ids: IdMaker): Theme {
  const fields = own(ThemeFields, item)
  const theme: Theme = {
    id: ids(fields?.id ?? null, item.identifier),
    name: clipped(toldBy(item.fullStatement, fields?.name), 300),
    short: clipped(item.abbreviatedStatement ?? '', 100),
    description: clipped(item.notes ?? longer(item.fullStatement), 5000),
  }
  draft.themes.push(theme)
  return theme
}

/** A name that is too long for a heading is told in full below it. */
const longer = (text: string): string => (text.length > 300 ? text : '')

export function addCompetency(node: CaseNode, theme: Theme | null, draft: Draft, ids: IdMaker): Competency {
  const { item, order } = node
  const fields = own(CompetencyFields, item)
  const keywords = item.conceptKeywords
  const competency = {
    id: ids(fields?.id ?? null, item.identifier),
    theme: theme?.id ?? null,
    name: clipped(toldBy(item.fullStatement, fields?.name), 300),
    keyword: clipped((typeof keywords === 'string' ? keywords : keywords?.[0]) ?? '', 100),
    tagline: fields?.tagline ?? '',
    definition: clipped(item.notes ?? longer(item.fullStatement), 5000),
    leadIn: fields?.leadIn ?? '',
    dimensions:
      fields?.dimension === undefined ? [] : [{ id: ids(fields.dimension, item.identifier), name: '' }],
    order,
  }
  draft.competencies.push(competency)
  return competency
}

/** What statements belong to that stand right below a theme, or below nothing. */
export function nameless(
  draft: Draft,
  theme: Theme | null,
  node: CaseNode,
  ids: IdMaker,
): Draft['competencies'][number] {
  const found = draft.competencies.find((each) => each.name === '' && each.theme === (theme?.id ?? null))
  if (found !== undefined) return found
  const made = {
    id: ids(null, `competency/${node.item.identifier}`),
    theme: theme?.id ?? null,
    name: '',
    keyword: '',
    tagline: '',
    definition: '',
    leadIn: '',
    dimensions: [],
    order: node.order,
  }
  draft.competencies.push(made)
  return made
}

export function addDimension({ item }: CaseNode, competency: Competency, ids: IdMaker) {
  const fields = own(DimensionFields, item)
  const made = {
    id: ids(fields?.id ?? null, item.identifier),
    name: clipped(toldBy(item.fullStatement, fields?.name), 300),
  }
  competency.dimensions.push(made)
  return made
}

export function unnamed(competency: Competency, ids: IdMaker) {
  const found = competency.dimensions.find(({ name }) => name === '')
  if (found !== undefined) return found
  const made = { id: ids(null, `dimension/${competency.id}`), name: '' }
  competency.dimensions.push(made)
  return made
}

export function addStatement(
  { item }: CaseNode,
  dimension: Id,
  role: Draft['roles'][number],
  { cells }: Draft,
  ids: IdMaker,
  sources: ReadonlySet<Id>,
): void {
  const fields = own(StatementFields, item)
  const told = fields !== null && fields.shown === item.fullStatement
  const lead = told ? fields.lead : leadIn(item)
  const text = told ? fields.text : inlineText(withoutLead(item.fullStatement, lead).slice(0, 20_000))
  const borrowed = fields?.borrowed ?? null
  const statement: Statement = {
    id: ids(fields?.id ?? null, item.identifier),
    lead,
    text,
    borrowed: borrowed !== null && sources.has(borrowed.source) ? borrowed : null,
  }
  const row = cells[dimension] ?? {}
  cells[dimension] = row
  row[role.id] = [...(row[role.id] ?? []), statement]
  role.said.push(plainText(text))
}

/** The bold opening, where the short form is how the statement begins. */
const leadIn = ({ fullStatement, abbreviatedStatement }: CaseNode['item']): string => {
  const short = abbreviatedStatement ?? ''
  return short !== '' && short.length <= 500 && fullStatement.startsWith(openingOf(short)) ? short : ''
}
const openingOf = (lead: string): string => statementText({ lead, text: [] })
const withoutLead = (text: string, lead: string): string =>
  lead === '' ? text : text.slice(openingOf(lead).length)
