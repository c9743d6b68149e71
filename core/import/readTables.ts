import { inlineText } from '../framework/richText.ts'
import type { Draft } from './draft.ts'
import type { DraftRole } from './draftParts.ts'
import { letterKey } from './letters.ts'
import { isText, type Pages } from './pages.ts'
import type { Paragraph } from './paragraph.ts'
import type { Passage } from './paragraphs.ts'
import { readTable } from './readTable.ts'
import { roleHead } from './roleNames.ts'
import { cornerName, type Grid, gridOf, hasRolesAcross, rolesAcross, textOf } from './tableShape.ts'
import { isProseHeading } from './vocabulary.ts'

/**
 * Reads all tables that are grids, and gives their ids. What stands above a table names it; above several it is their
 * theme, and so is the name of a sheet beside others.
 * Where tables have different corners, the corners are the competencies.
 */
export function readTables(
  passages: readonly Passage[],
  pages: Pages,
  draft: Draft,
  roleOf: () => DraftRole,
  swap: (table: string) => boolean,
): ReadonlySet<string> {
  const found = tablesIn(passages, pages)
  const corners = new Set(
    found.flatMap(({ grid }) => (rolesAcross(grid) ? [letterKey(cornerName(grid))] : [])),
  )
  const themed = found.filter(({ grid, over }) => over !== null && hasRolesAcross(grid)).length > 1
  const sheets = new Set(found.flatMap(({ grid, caption }) => (hasRolesAcross(grid) ? [caption] : [])))
  const read = new Set<string>()
  for (const { id, caption, grid, above, over } of found) {
    const corner = letterKey(cornerName(grid))
    // Without names of its own a row is its theme's.
    const nameless = roleHead(textOf(grid.heads[0] ?? [])) !== null
    const under = (themed && hasRolesAcross(grid)) || nameless ? over : null
    const sheet = sheets.size > 1 && hasRolesAcross(grid) && !isAnySheet(caption) ? caption : null
    const context = {
      name: { text: above?.plain ?? caption, paragraph: above },
      theme:
        under !== null
          ? { text: under.text, paragraph: under }
          : sheet !== null
            ? { text: inlineText(sheet), paragraph: null }
            : null,
      named: corner !== '' && rolesAcross(grid) && (corners.size > 1 || draft.competencies.has(corner)),
      swap: swap(id),
    }
    if (readTable(grid, context, draft, roleOf)) read.add(id)
  }
  return read
}

/** What a sheet is called that nobody gave a name. */
const isAnySheet = (name: string): boolean => /^(?:ark|sheet|tabel|table)?\s*\d*$/iu.test(name)

type Found = {
  readonly id: string
  readonly caption: string
  readonly grid: Grid
  /** The heading right above. */
  readonly above: Paragraph | null
  /** The heading above, other tables between. */
  readonly over: Paragraph | null
}

function tablesIn(passages: readonly Passage[], { isHead }: Pages): readonly Found[] {
  const found: Found[] = []
  let above: Paragraph | null = null
  let over: Paragraph | null = null
  for (const passage of passages) {
    if (passage.kind === 'paragraph') {
      const { paragraph } = passage
      if (!isText(paragraph)) continue
      const head = isHead(paragraph) ? paragraph : null
      // What a heading means may stand between it and its table: "Driftsledelse handler om at …".
      if (head === null && above !== null && letterKey(paragraph.plain).startsWith(letterKey(above.plain)))
        continue
      above = head
      over = head !== null && roleHead(head.plain) === null && !isProseHeading(head.plain) ? head : null
      continue
    }
    const grid = gridOf(passage.cells, passage.table.headerRows)
    if (grid !== null) found.push({ id: passage.table.id, caption: passage.table.name, grid, above, over })
    above = null
  }
  return found
}
