import { type InlineText, inlineText, plainText } from '../framework/richText.ts'
import { assemble, roleId } from './assemble.ts'
import { type Draft, newDraft } from './draft.ts'
import type { DraftRole } from './draftParts.ts'
import type { Correction, Guess } from './guess.ts'
import { learn } from './learn.ts'
import { isCapitals, sentenceCase } from './letters.ts'
import { leadersIn, organisationIn, spellingIn, yearIn } from './names.ts'
import { readOwnColumns } from './ownColumns.ts'
import { type Pages, pagesOf } from './pages.ts'
import type { Paragraph } from './paragraph.ts'
import { type Passage, paragraphsOf, type TableRow } from './paragraphs.ts'
import { readCover } from './readCover.ts'
import { readDefinitions } from './readDefinitions.ts'
import { readPrinciples } from './readPrinciples.ts'
import { readProfiles } from './readProfiles.ts'
import { readPrompts } from './readPrompts.ts'
import { readProse } from './readProse.ts'
import { readRoleRows } from './readRoleRows.ts'
import { readRolesUnder } from './readRolesUnder.ts'
import { readRoleTables } from './readRoleTables.ts'
import { readRows } from './readRows.ts'
import { readSpoken } from './readSpoken.ts'
import { readTables } from './readTables.ts'
import { placed, swapped } from './rearrange.ts'
import { saidBy } from './said.ts'
import { settle } from './settle.ts'
import type { Source } from './source.ts'

/**
 * How it thinks.
 *
 * Lines become paragraphs (`paragraphs.ts`): a line goes on with the one above where the words or the layout say so. Then
 * readings go through them, the one that sees the most first, and claim what they understand:
 *
 * 1. rows of role heads above columns copied one after another (`readRoleRows`)
 * 2. tables copied cell by cell, a competency with its roles below each other (`readRoleTables`)
 * 3. tables of Word, Excel and PDF (`readTables`)
 * 4. competencies with the same roles below each other (`readRolesUnder`)
 * 5. pages of roles: headings that come back under each role are the rows (`readProfiles`)
 * 6. headings with points: the same lead-in, or the same look and verbs (`readRows`)
 * 7. keywords with one text each (`readPrinciples`), headings with lines that speak of somebody (`readSpoken`)
 * 8. "Driftsledelse handler om at …" (`readDefinitions`)
 *
 * A paragraph is claimed once, and never against what a person said of it. What is left is prose under its headings, or goes to
 * the tray (`readProse`); so every line ends in exactly one place. How sure a piece is says how its reading came to it: the
 * same heading under four roles is sure, the end of a column that nothing marks is not.
 *
 * Corrections are not patches: the guess is made anew from the source and all of them, with what a person said standing before any
 * reading, and said too of what looks alike (`learn`). So leaving the last one out gives the former guess back.
 */
export function recognise(source: Source, corrections: readonly Correction[]): Guess {
  const said = saidBy(source, corrections)
  const passages = learned(paragraphsOf(source, said))
  const all = everyParagraph(passages)
  const text = all.map(({ plain }) => plain).join('\n')
  const spelling = spellingIn(source)
  const tidy = (name: InlineText): InlineText =>
    isCapitals(plainText(name)) ? inlineText(sentenceCase(plainText(name), spelling)) : name
  const draft = newDraft(tidy)
  const pages = pagesOf(
    passages.flatMap((passage) => (passage.kind === 'paragraph' ? [passage.paragraph] : [])),
    source.format,
  )
  const leaders = leadersIn(text)
  let given: DraftRole | null = null
  const roleOf = () => given ?? draft.role(leaders.name, null, leaders.sure)

  readRoleRows(pages, draft, said.places, roleId)
  readRoleTables(pages, draft)
  const cover = readCover(pages, all, draft)
  const grids = readTables(passages, pages, draft, roleOf, (table) => said.swapped(table))
  readRolesUnder(pages, draft)
  readProfiles(pages, draft)
  const own = readOwnColumns(pages, draft)
  given = own?.given ?? null
  const alone = draft.statements.length === 0
  readRows(pages, draft, roleOf, alone)
  if (alone) readPrinciples(pages, draft, roleOf)
  if (draft.statements.length === 0) readSpoken(pages, draft, roleOf)
  readPrompts(pages, draft, () => own?.own ?? draft.role('Egne noter', null, 0.6))
  readRoleLeadIn(pages, draft)
  readDefinitions(pages, draft)
  settle(all, draft, roleOf)
  const rest = readProse(all, pagesOf(all, source.format), draft, tidy, grids)

  const guess = assemble(draft, cover, tidy, {
    organisation: organisationIn(text),
    year: yearIn(text),
    ...rest,
  })
  return placed(said.swapped(null) ? swapped(guess) : guess, said.places)
}

/** What stands in all its paragraphs, those of tables row by row. */
const everyParagraph = (passages: readonly Passage[]): readonly Paragraph[] =>
  passages.flatMap((passage) =>
    passage.kind === 'paragraph'
      ? [passage.paragraph]
      : passage.cells.flatMap((row) => row.flatMap((cell) => cell?.paragraphs ?? [])),
  )

/** The same passages, with what corrections taught. */
function learned(passages: readonly Passage[]): readonly Passage[] {
  const before = everyParagraph(passages)
  const after = learn(before)
  if (after === before) return passages
  const newer = (paragraph: Paragraph): Paragraph => after[paragraph.at] ?? paragraph
  return passages.map((passage) =>
    passage.kind === 'paragraph'
      ? { kind: 'paragraph', paragraph: newer(passage.paragraph) }
      : {
          ...passage,
          cells: passage.cells.map(
            (row): TableRow => row.map((cell) => cell && { ...cell, paragraphs: cell.paragraphs.map(newer) }),
          ),
        },
  )
}

/** "Du skal:" stands once for all where there is one role. */
function readRoleLeadIn({ paragraphs }: Pages, draft: Draft) {
  const roles = new Set(draft.statements.map(({ role }) => role))
  const [role] = roles
  if (role === undefined || roles.size > 1) return
  const found = paragraphs.find(
    (paragraph) => draft.isFree(paragraph) && paragraph.list === null && leadsRole.test(paragraph.plain),
  )
  if (found) draft.slot(role, 'leadIn', found, 0.85)
}
const leadsRole = /^(du|vi|jeg|man|lederen|lederne|chefen|alle ledere|som (leder|chef)).{0,30}(:|…)$/iu
