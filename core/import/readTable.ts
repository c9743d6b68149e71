import { type InlineText, inlineText } from '../framework/richText.ts'
import type { Draft } from './draft.ts'
import type { DraftCompetency, DraftDimension, DraftRole, DraftTheme } from './draftParts.ts'
import { type LeadSplit, leadSplit, statementWith } from './leadSplit.ts'
import { letterKey } from './letters.ts'
import type { Paragraph } from './paragraph.ts'
import { roleHead } from './roleNames.ts'
import { type Column, columnsOf, type Grid, rolesDown, textOf, transposed } from './tableShape.ts'
import { definitionOf, isLeadIn, isPrompt } from './vocabulary.ts'

/** What is known of a table before it is read. */
export type TableContext = {
  /** What stands right above it, or what the sheet is called. */
  readonly name: { readonly text: string; readonly paragraph: Paragraph | null }
  /** The heading that it shares with others, or that several tables have above them. */
  readonly theme: { readonly text: InlineText; readonly paragraph: Paragraph | null } | null
  /** Its upper left corner names what its rows belong to, "Driftsledelse", and not what they are, "Kompetence". */
  readonly named: boolean
  /** A person wants rows and columns the other way round. */
  readonly swap: boolean
}

/**
 * A table with heads of rows and columns becomes the grid: roles across or down, a column that each leader fills in, a long list
 * with a column for the role, or names with a text each. Gives false where it is none of them; then its text is prose.
 */
export function readTable(grid: Grid, context: TableContext, draft: Draft, roleOf: () => DraftRole): boolean {
  const isDown = rolesDown(grid)
  if (context.swap) return readAcross(isDown ? grid : transposed(grid), context, draft, roleOf)
  if (isDown) return readDown(grid, context, draft)
  return readAcross(grid, context, draft, roleOf)
}

/** A named thing whose heading is a cell: all paragraphs of the cell are its own. */
const named = <Thing>(
  cell: readonly Paragraph[],
  make: (text: Paragraph['text'], paragraph: Paragraph | null) => Thing,
): Thing => {
  const text = cell.length === 1 && cell[0] ? cell[0].text : inlineText(textOf(cell))
  let made = make(text, null)
  for (const paragraph of cell) made = make(text, paragraph)
  return made
}

const sure = 0.9

function readDown({ heads, body }: Grid, { name }: TableContext, draft: Draft): boolean {
  const corner = heads[0] ?? []
  const title = name.text || textOf(corner)
  const competency = draft.competency(title, name.paragraph, sure)
  if (letterKey(title) === letterKey(textOf(corner)))
    named(corner, (_, paragraph) => draft.competency(title, paragraph, sure))
  const dimensions = heads
    .slice(1)
    .map((head) => named(head, (text, paragraph) => draft.dimension(competency, text, paragraph, sure)))
  const leads = leadSplit(body.flatMap((row) => row.slice(1).flat()))
  for (const row of body) {
    const head = row[0] ?? []
    const role = roleNamed(head, draft)
    row.slice(1).forEach((cell, i) => {
      const dimension = dimensions[i]
      if (dimension) readCell(cell, role, competency, dimension, draft, leads)
    })
  }
  return true
}

const roleNamed = (cell: readonly Paragraph[], draft: Draft): DraftRole => {
  const text = roleHead(textOf(cell))?.name
  return named(cell, (own, paragraph) => draft.role(text ?? own, paragraph, sure))
}

function readAcross(grid: Grid, context: TableContext, draft: Draft, roleOf: () => DraftRole): boolean {
  const columns = columnsOf(grid, context.swap, context.named)
  if (columns === null) return false
  const roles = new Map<number, DraftRole>()
  columns.forEach((column, i) => {
    if (column === 'role' || column === 'own') roles.set(i, roleNamed(grid.heads[i] ?? [], draft))
  })
  const leads = leadSplit(
    grid.body.flatMap((row) => row.filter((_, i) => columns[i] === 'role' || columns[i] === 'text').flat()),
  )
  const above = context.theme
  let theme: DraftTheme | null = above === null ? null : draft.theme(above.text, above.paragraph, 0.8)
  let competency: DraftCompetency | null = null
  let dimension: DraftDimension | null = null
  if (context.named && columns[0] === 'dimension') {
    const of = theme
    competency = named(grid.heads[0] ?? [], (text, paragraph) => draft.competency(text, paragraph, sure, of))
  }
  for (const row of grid.body) {
    const filled = row.filter((cell) => cell.length > 0)
    if (filled.length === 1 && filled[0] && row[0] === filled[0] && columns.length > 2) {
      const only: readonly Paragraph[] = filled[0]
      theme = named(only, (text, paragraph) => draft.theme(text, paragraph, 0.8))
      competency = null
      continue
    }
    let listed: DraftRole | null = null
    columns.forEach((column, i) => {
      const cell = row[i] ?? []
      if (cell.length === 0) return
      if (column === 'theme') theme = named(cell, (text, paragraph) => draft.theme(text, paragraph, sure))
      if (column === 'competency') {
        const of: DraftTheme | null = theme
        competency = named(cell, (text, paragraph) => draft.competency(text, paragraph, sure, of))
        dimension = null
      }
      if (column === 'dimension' && competency !== null) {
        const of: DraftCompetency = competency
        dimension = named(cell, (text, paragraph) => draft.dimension(of, text, paragraph, sure))
      }
      if (column === 'roleName') listed = roleNamed(cell, draft)
    })
    const of: DraftCompetency = competency ?? draft.competency('', null, 0.6, theme)
    competency = of
    const place: DraftDimension = dimension ?? draft.dimension(of, '', null, sure)
    columns.forEach((column: Column, i) => {
      const cell = row[i] ?? []
      const role = roles.get(i)
      if (column === 'role' && role) readCell(cell, role, of, place, draft, leads)
      if (column === 'own' && role)
        for (const paragraph of cell)
          if (isPrompt(paragraph.plain) || paragraph.plain.length < 200)
            draft.slot(role, 'prompt', paragraph, 0.85)
      if (column === 'text') readCell(cell, listed ?? roleOf(), of, place, draft, leads)
      if (column === 'definition')
        for (const paragraph of cell)
          draft.slot(
            of,
            'definition',
            paragraph,
            definitionOf(`X ${paragraph.plain.slice(0, 100)}`) ? 0.9 : 0.75,
          )
    })
  }
  return true
}

function readCell(
  cell: readonly Paragraph[],
  role: DraftRole,
  competency: DraftCompetency,
  dimension: DraftDimension,
  draft: Draft,
  leads: LeadSplit,
) {
  cell.forEach((paragraph, i) => {
    const opens = i === 0 && cell.length > 1 && isLeadIn(paragraph.plain) && paragraph.list === null
    if (opens && draft.slot(competency, 'leadIn', paragraph, 0.85)) return
    draft.statement({ role, competency, dimension }, paragraph, sure, statementWith(paragraph, leads))
  })
}
