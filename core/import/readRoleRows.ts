import type { Draft } from './draft.ts'
import type { Pages } from './pages.ts'
import type { Paragraph } from './paragraph.ts'
import { roleRank, rolesInRow } from './roleNames.ts'
import type { Place } from './said.ts'
import { shareColumns } from './shareColumns.ts'

/**
 * A row of role heads above columns that were copied one after another: "FÆLLES MEDARBEJDER CHEF DIREKTØR", and then all
 * statements, column by column. What stands above the row of heads is the theme.
 */
export function readRoleRows(
  { paragraphs, isHead }: Pages,
  draft: Draft,
  places: readonly Place[],
  idOf: (role: string) => string,
) {
  const rows = rowsIn(paragraphs, draft)
  rows.forEach((row, i) => {
    const above = paragraphs[row.at - 1]
    const named = above !== undefined && isHead(above) && draft.isFree(above)
    const next = rows[i + 1]
    const last = next === undefined ? paragraphs.length : next.at - (isHead(paragraphs[next.at - 1]) ? 1 : 0)
    const texts: Paragraph[] = []
    for (let at = row.after; at < last; at++) {
      const paragraph = paragraphs[at]
      if (paragraph === undefined || isHead(paragraph)) break
      if (draft.allows(paragraph, 'statement')) texts.push(paragraph)
    }
    if (texts.length < row.roles.length) return
    const heads = paragraphs.slice(row.at, row.after)
    const roles = row.roles.map((name) => draft.role(name, null, 0.9))
    for (const head of heads) draft.role(row.roles[0] ?? '', head, 0.9)
    const theme = named ? draft.theme(above.text, above, 0.9) : null
    const competency = draft.competency('', null, 0.9, theme)
    const dimension = draft.dimension(competency, '', null, 0.9)
    const fixed = new Map<number, number>()
    for (const place of places) {
      const text = texts.findIndex(({ lines }) => lines.some(({ id }) => id === place.line))
      const column = roles.findIndex(({ key }) => idOf(key) === place.role)
      if (text >= 0 && column >= 0) fixed.set(text, column)
    }
    const shared = shareColumns(
      texts.map(({ plain }) => plain),
      row.roles,
      fixed,
    )
    texts.forEach((paragraph, at) => {
      const { column, sure } = shared[at] ?? { column: 0, sure: 0.3 }
      const role = roles[column]
      if (role) draft.statement({ role, competency, dimension }, paragraph, sure)
    })
  })
}

type Row = { readonly at: number; readonly after: number; readonly roles: readonly string[] }

/** Heads in one line, or in lines that follow each other; at least three in all, at least two of them in one line. */
function rowsIn(paragraphs: readonly Paragraph[], draft: Draft): readonly Row[] {
  const rows: Row[] = []
  for (let at = 0; at < paragraphs.length; at++) {
    const names: string[] = []
    let widest = 0
    let after = at
    for (; after < paragraphs.length && after < at + 8; after++) {
      const paragraph = paragraphs[after]
      const found =
        paragraph === undefined || paragraph.list !== null || !draft.allows(paragraph, 'role')
          ? null
          : rolesInRow(paragraph.plain)
      if (found === null) break
      names.push(...found)
      widest = Math.max(widest, found.length)
    }
    const distinct = new Set(names.map((name) => name.toLowerCase())).size === names.length
    if (names.length >= 3 && widest >= 2 && distinct) {
      rows.push({ at, after, roles: inOrder(names) })
      at = after - 1
    }
  }
  return rows
}

/**
 * Heads of several lines are copied after those of one, so their order is lost. Where the first ones go up or down in rank, all do.
 */
function inOrder(names: readonly string[]): readonly string[] {
  const ranked = names.map((name) => ({ name, rank: roleRank(name) }))
  const ranks = ranked.map(({ rank }) => rank ?? -1)
  if (ranks.includes(-1) || new Set(ranks).size < ranks.length) return names
  const up = (ranks[1] ?? 0) > (ranks[0] ?? 0)
  return ranked.sort((a, b) => ((a.rank ?? 0) - (b.rank ?? 0)) * (up ? 1 : -1)).map(({ name }) => name)
}
