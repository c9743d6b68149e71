import type { Draft } from './draft.ts'
import type { Pages } from './pages.ts'
import type { Paragraph } from './paragraph.ts'
import { roleHead } from './roleNames.ts'
import { isProseHeading } from './vocabulary.ts'

/** What belongs to one role: its heading and the paragraphs under it, or above it where a page prints the heading last. */
export type Segment = { readonly name: string; readonly head: Paragraph; readonly body: readonly Paragraph[] }

/** The text cut at the headings that name roles; nothing where there are not two. `heads` are those headings' places. */
export function roleSegments(
  { paragraphs, isHead }: Pages,
  draft: Draft,
): { readonly segments: readonly Segment[]; readonly heads: ReadonlySet<number> } {
  const none = { segments: [], heads: new Set<number>() }
  const free = paragraphs.filter(draft.isFree)
  const found = free.flatMap((paragraph, at) => {
    const name = roleNamed(paragraph, isHead)
    return name === null ? [] : [{ at, paragraph, ...name }]
  })
  // Where some headings say that they are of a role, the bare words are only mentioned.
  const marked = found.filter((head) => head.labelled || head.paragraph.said === 'role')
  const heads = (marked.length > 1 ? marked : found).filter(
    ({ at }, i, all) => (all[i + 1]?.at ?? free.length) > at + 1 || marked.length > 1,
  )
  if (new Set(heads.map(({ name }) => name.toLowerCase())).size < (marked.length > 0 ? 1 : 2)) return none
  const first = heads[0]
  const last = heads.at(-1)
  if (first === undefined || last === undefined) return none

  const inner = heads.slice(1).map(({ at }, i) => free.slice((heads[i]?.at ?? 0) + 1, at))
  const rows = repeatedIn(inner, isHead)
  const before = startOf(free.slice(0, first.at), rows)
  const after = endOf(free.slice(last.at + 1), rows, isHead, last.paragraph)
  const trailing = rows.length > 0 && share(before, rows) > share(after, rows)
  const bodies = trailing ? [before, ...inner] : [...inner, after]
  return {
    segments: heads.map(({ name, paragraph }, i) => ({ name, head: paragraph, body: bodies[i] ?? [] })),
    heads: new Set(heads.map(({ paragraph }) => paragraph.at)),
  }
}

const roleNamed = (paragraph: Paragraph, isHead: Pages['isHead']) => {
  const head = roleHead(paragraph.plain)
  if (paragraph.said === 'role') return head ?? { name: paragraph.plain, labelled: true }
  return paragraph.said === null && head !== null && isHead(paragraph) ? head : null
}

/** Headings under more than one role, in the order of their first. */
const repeatedIn = (
  bodies: readonly (readonly Paragraph[])[],
  isHead: Pages['isHead'],
): readonly string[] => {
  const places = new Map<string, Set<number>>()
  bodies.forEach((body, i) => {
    for (const paragraph of body)
      if (isHead(paragraph)) places.set(paragraph.key, (places.get(paragraph.key) ?? new Set()).add(i))
  })
  // With two roles there is only one body between their headings, so nothing can come back in it.
  const enough = bodies.length > 1 ? 2 : 1
  return [...places].flatMap(([key, where]) => (where.size >= enough ? [key] : []))
}

/** From the last place where the first row's heading stands. */
const startOf = (before: readonly Paragraph[], rows: readonly string[]): readonly Paragraph[] => {
  const start = before.findLastIndex(({ key }) => key === rows[0])
  return start < 0 ? [] : before.slice(start)
}

/** As far as the rows go: the next heading that is none of them ends the last role. */
function endOf(
  after: readonly Paragraph[],
  rows: readonly string[],
  isHead: Pages['isHead'],
  roleHeading: Paragraph,
): readonly Paragraph[] {
  const known = new Set(rows)
  const level = roleHeading.heading
  let lastRow = -1
  after.forEach(({ key }, at) => {
    if (known.has(key)) lastRow = at
  })
  const end = after.findIndex((paragraph, at) => {
    if (at === 0 || !isHead(paragraph) || known.has(paragraph.key)) return false
    if (paragraph.said === 'competency' || paragraph.said === 'dimension') return false
    if (level !== null && paragraph.heading !== null) return paragraph.heading <= level
    if (isProseHeading(paragraph.plain)) return true
    return rows.length > 0 && at > lastRow
  })
  return end < 0 ? after : after.slice(0, end)
}

const share = (body: readonly Paragraph[], rows: readonly string[]): number => {
  const keys = new Set(body.map(({ key }) => key))
  return rows.filter((row) => keys.has(row)).length / Math.max(1, rows.length)
}
