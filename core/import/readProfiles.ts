import type { Draft } from './draft.ts'
import type { Cell, DraftCompetency, DraftDimension, DraftRole } from './draftParts.ts'
import type { Pages } from './pages.ts'
import type { Paragraph } from './paragraph.ts'
import { roleSegments, type Segment } from './roleSegments.ts'
import { beginsStatement, isLeadIn } from './vocabulary.ts'

/**
 * Pages of roles: "Rollebeskrivelse: Chef", and under it the competencies, their dimensions and what is expected. Headings that
 * come back under other roles are the rows; one that always has another right below it holds the others.
 */
export function readProfiles(pages: Pages, draft: Draft) {
  const { segments, heads } = roleSegments(pages, draft)
  if (segments.length === 0) return
  const rows = rowsOf(segments, pages, heads)
  for (const segment of segments) readSegment(segment, rows, pages, draft)
}

/** What a heading is: a competency with dimensions under it, a dimension, or a row of its own. */
type Rows = {
  readonly upper: ReadonlySet<string>
  readonly leaf: ReadonlySet<string>
  /** Headings that come back and hold nothing: what is printed on every page. */
  readonly running: ReadonlySet<string>
  readonly sure: number
}

function rowsOf(segments: readonly Segment[], { isHead }: Pages, roleHeads: ReadonlySet<number>): Rows {
  const seen = new Map<string, Set<number>>()
  segments.forEach(({ body }, i) => {
    for (const paragraph of body) {
      if (!isHead(paragraph) || roleHeads.has(paragraph.at)) continue
      const places = seen.get(paragraph.key) ?? new Set()
      seen.set(paragraph.key, places.add(i))
    }
  })
  const again = new Set([...seen].flatMap(([key, places]) => (places.size > 1 ? [key] : [])))
  const holders = holdersIn(segments, isHead)
  const said = (paragraph: Paragraph) => paragraph.said === 'competency' || paragraph.said === 'dimension'
  const isRow = (paragraph: Paragraph | undefined): boolean =>
    paragraph !== undefined &&
    isHead(paragraph) &&
    (said(paragraph) || (again.size > 0 ? again.has(paragraph.key) : holders.has(paragraph.at)))
  const upper = new Map<string, number>()
  const leaf = new Map<string, number>()
  for (const { body } of segments)
    body.forEach((paragraph, i) => {
      if (!isRow(paragraph)) return
      const next = body[i + 1]
      // What says nothing below it, and nothing below what is below it, is furniture of the page.
      if (next === undefined || !leadsToText(body, i, isRow)) return
      const above =
        paragraph.said === 'competency' ? isRow(next) : paragraph.said !== 'dimension' && isRow(next)
      const counts = above ? upper : leaf
      counts.set(paragraph.key, (counts.get(paragraph.key) ?? 0) + 1)
    })
  for (const [key, count] of upper)
    if ((leaf.get(key) ?? 0) > count) upper.delete(key)
    else leaf.delete(key)
  const running = new Set([...again].filter((key) => !upper.has(key) && !leaf.has(key)))
  return {
    upper: new Set(upper.keys()),
    leaf: new Set(leaf.keys()),
    running,
    sure: again.size > 0 ? 0.92 : 0.75,
  }
}

/** Where no heading comes back: those that have points or statements right under them. */
const holdersIn = (segments: readonly Segment[], isHead: Pages['isHead']): ReadonlySet<number> =>
  new Set(
    segments.flatMap(({ body }) =>
      body.flatMap((paragraph, at) => {
        const next = body[at + 1]
        const holds =
          next !== undefined &&
          !isHead(next) &&
          (next.list !== null || beginsStatement(next.plain) || isLeadIn(next.plain))
        return holds ? [paragraph.at] : []
      }),
    ),
  )

const leadsToText = (
  body: readonly Paragraph[],
  from: number,
  isRow: (paragraph: Paragraph | undefined) => boolean,
): boolean => {
  for (let at = from + 1; at < body.length && at < from + 4; at++) if (!isRow(body[at])) return true
  return false
}

function readSegment({ name, head, body }: Segment, rows: Rows, { isHead }: Pages, draft: Draft) {
  const role = draft.roleOver(name, head, 0.92)
  let competency: DraftCompetency | null = null
  let dimension: DraftDimension | null = null
  for (const paragraph of body) {
    if (!draft.isFree(paragraph) || (paragraph.said === null && rows.running.has(paragraph.key))) continue
    if (rows.upper.has(paragraph.key) && isHead(paragraph)) {
      competency = draft.competency(paragraph.text, paragraph, rows.sure)
      dimension = null
    } else if (rows.leaf.has(paragraph.key) && isHead(paragraph)) {
      if (rows.upper.size > 0 && competency !== null)
        dimension = draft.dimension(competency, paragraph.text, paragraph, rows.sure)
      else {
        competency = draft.competency(paragraph.text, paragraph, rows.sure)
        dimension = draft.dimension(competency, '', null, rows.sure)
      }
    } else if (isLeadIn(paragraph.plain) && paragraph.list === null && paragraph.said !== 'statement') {
      if (competency === null) draft.slot(role, 'leadIn', paragraph, 0.85)
      else if (!draft.slot(competency, 'leadIn', paragraph, 0.85)) draft.slot(role, 'leadIn', paragraph, 0.7)
    } else readText(paragraph, { role, competency, dimension }, rows, isHead, draft)
  }
}

function readText(
  paragraph: Paragraph,
  {
    role,
    competency,
    dimension,
  }: { role: DraftRole; competency: DraftCompetency | null; dimension: DraftDimension | null },
  rows: Rows,
  isHead: Pages['isHead'],
  draft: Draft,
) {
  const isPoint = paragraph.list !== null || paragraph.said === 'statement'
  const rowsKnown = rows.leaf.size > 0
  // Before the first row a role page introduces itself, unless it already lists what is expected.
  if (competency === null && rowsKnown && !isPoint) return
  if (competency === null && !isPoint && !beginsStatement(paragraph.plain)) return
  if (isHead(paragraph) && !isPoint && competency === null) return
  const row = competency ?? draft.competency('', null, 0.6)
  const cell: Cell = {
    role,
    competency: row,
    dimension: dimension ?? draft.dimension(row, '', null, rows.sure),
  }
  const below = dimension === null && rows.upper.size > 0 ? 0.6 : rows.sure
  draft.statement(cell, paragraph, isPoint || beginsStatement(paragraph.plain) ? below : below - 0.15)
}
