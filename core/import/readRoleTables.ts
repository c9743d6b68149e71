import type { Draft } from './draft.ts'
import { withoutStart } from './letters.ts'
import type { Pages } from './pages.ts'
import type { Paragraph } from './paragraph.ts'
import { roleHead, rolePrefix } from './roleNames.ts'
import { isProseHeading } from './vocabulary.ts'

/**
 * Tables whose lines were copied cell by cell: a competency, the names of its dimensions, and then role by role one text for each
 * of them. Also without dimensions: a competency, and under it "Chef: …", "Leder: …".
 */
export function readRoleTables({ paragraphs, isHead }: Pages, draft: Draft) {
  const marks = marksIn(paragraphs, draft)
  for (let at = 0; at < marks.length; ) {
    const table = tableFrom(marks, at, paragraphs)
    if (table === null || !readTable(table, { paragraphs, isHead }, draft)) {
      at += 1
      continue
    }
    at += table.marks.length
  }
}

/** A role in front of its texts; `rest` is where the text begins that stands in the same paragraph. */
type Mark = {
  readonly at: number
  readonly name: string
  readonly rest: number | null
  readonly count: number
}
type Table = { readonly marks: readonly Mark[]; readonly across: number }

function marksIn(paragraphs: readonly Paragraph[], draft: Draft): readonly Mark[] {
  const found: Mark[] = []
  paragraphs.forEach((paragraph, at) => {
    if (!draft.isFree(paragraph) || paragraph.list?.kind === 'bullet') return
    const { said, plain } = paragraph
    if (said !== null && said !== 'role' && said !== 'statement') return
    const head = said === 'statement' ? null : roleHead(plain)
    if (said === 'role') found.push({ at, name: head?.name ?? plain, rest: null, count: 0 })
    else if (head && !head.labelled) found.push({ at, name: head.name, rest: null, count: 0 })
    else {
      const front = rolePrefix(plain)
      if (front) found.push({ at, name: front.name, rest: front.at, count: 0 })
    }
  })
  return found.map((mark, i) => ({
    ...mark,
    count: (found[i + 1]?.at ?? paragraphs.length) - mark.at - 1 + (mark.rest === null ? 0 : 1),
  }))
}

/** The widest texts that a row of such a table has. */
const mostAcross = 12

function tableFrom(marks: readonly Mark[], from: number, paragraphs: readonly Paragraph[]): Table | null {
  const first = marks[from]
  if (first === undefined || first.count < 1 || first.count > mostAcross) return null
  const across = first.count
  const names = new Set([first.name.toLowerCase()])
  const rows = [first]
  for (let at = from; marks[at]?.count === across; at++) {
    const next = marks[at + 1]
    if (next === undefined || next.count < across || names.has(next.name.toLowerCase())) break
    names.add(next.name.toLowerCase())
    rows.push(next)
  }
  if (rows.length < 2) return null
  // The same headings under each role: pages of roles, not rows of a table.
  const keys = rows.map((row) => textsOf(row, across, paragraphs).map(({ key }) => key))
  const [one = [], two = []] = keys
  // Points below a role are a list of their own, as long as it likes.
  if (rows.some((row) => textsOf(row, across, paragraphs).some(({ list }) => list !== null))) return null
  return one.some((key, i) => key !== '' && key === two[i]) ? null : { marks: rows, across }
}

const textsOf = (mark: Mark, across: number, paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  const begin = mark.rest === null ? mark.at + 1 : mark.at
  return paragraphs.slice(begin, begin + across)
}

function readTable({ marks, across }: Table, { paragraphs, isHead }: Pages, draft: Draft): boolean {
  const start = marks[0]?.at ?? 0
  const isName = (at: number) => {
    const paragraph = paragraphs[at]
    return (
      paragraph !== undefined &&
      isHead(paragraph) &&
      draft.isFree(paragraph) &&
      roleHead(paragraph.plain) === null
    )
  }
  const over = (at: number) => isName(at) && !isProseHeading(paragraphs[at]?.plain ?? '')
  const hasDimensions =
    across > 1 &&
    over(start - across - 1) &&
    Array.from({ length: across }, (_, i) => start - 1 - i).every(isName)
  const nameAt = hasDimensions ? start - across - 1 : start - 1
  const name = paragraphs[nameAt]
  if (!over(nameAt) || name === undefined) return false
  // What stands below the heads must be text; pages of roles are read by others.
  if (
    !hasDimensions &&
    marks.some((mark) => mark.rest === null && textsOf(mark, across, paragraphs).every(isHead))
  )
    return false

  const sure = hasDimensions ? 0.92 : 0.85
  const competency = draft.competency(name.text, name, sure)
  const names = hasDimensions ? paragraphs.slice(start - across, start) : []
  const dimensions = hasDimensions
    ? names.map((dimension) => draft.dimension(competency, dimension.text, dimension, sure))
    : [draft.dimension(competency, '', null, sure)]
  for (const mark of marks) {
    const head = paragraphs[mark.at]
    const role = draft.role(mark.name, mark.rest === null ? (head ?? null) : null, sure)
    textsOf(mark, across, paragraphs).forEach((paragraph, i) => {
      const dimension = dimensions[i] ?? dimensions[0]
      if (dimension === undefined) return
      const text = i === 0 && mark.rest !== null ? withoutStart(paragraph.text, mark.rest) : paragraph.text
      draft.statement({ role, competency, dimension }, paragraph, sure, { text })
    })
  }
  return true
}
