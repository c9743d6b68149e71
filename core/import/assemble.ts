import { inlineText, plainText } from '../framework/richText.ts'
import type { Voice } from '../framework/structure.ts'
import type { Draft } from './draft.ts'
import type { DraftCompetency, DraftRole, Slot } from './draftParts.ts'
import type { Guess, GuessedCompetency, GuessedProse, GuessedRole, GuessedStatement, Piece } from './guess.ts'
import { joinLines } from './joinLines.ts'
import type { Paragraph } from './paragraph.ts'
import type { Cover } from './readCover.ts'
import type { LineId } from './source.ts'

/** The id of a role; also for one whose name shares its line with others. */
export const roleId = (key: string): string => `role-${key}`
const competencyId = (key: string): string => `competency-${key}`
export const dimensionId = (competency: string, key: string): string => `dimension-${competency}-${key}`
const themeId = (key: string): string => `theme-${key}`

/** A draft with everything in it, as a guess. */
export function assemble(
  draft: Draft,
  cover: Cover,
  tidy: (text: Piece['text']) => Piece['text'],
  rest: Pick<Guess, 'organisation' | 'year'> & {
    readonly prose: readonly GuessedProse[]
    readonly tray: readonly LineId[]
  },
): Guess {
  const statements = [...draft.statements].sort((a, b) => a.at - b.at)
  const voices = voicesIn(draft)
  return {
    title: coverPiece(cover.title, cover.sure, tidy),
    subtitle: coverPiece(cover.subtitle, cover.sure, tidy),
    organisation: rest.organisation,
    year: rest.year,
    roles: [...draft.roles.values()].map((role) => roleOf(role, voices)),
    themes: [...draft.themes.values()].map((theme) => ({
      id: themeId(theme.key),
      text: theme.name,
      lines: theme.lines,
      sure: theme.sure,
      description: slotPiece(theme.description),
    })),
    competencies: [...draft.competencies.values()].map(competencyOf),
    statements: statements.map(
      (statement): GuessedStatement => ({
        id: statement.lines[0] ?? '',
        text: statement.text,
        lines: statement.lines,
        sure: statement.sure,
        lead: statement.lead,
        role: roleId(statement.role.key),
        dimension: dimensionId(statement.competency.key, statement.dimension.key),
        again: statement.again,
      }),
    ),
    prose: rest.prose,
    tray: [...rest.tray, ...draft.released],
  }
}

/** One text of all paragraphs that a person gave it; the same one printed several times is one. */
function coverPiece(
  paragraphs: readonly Paragraph[],
  sure: number,
  tidy: (text: Piece['text']) => Piece['text'],
): Piece | null {
  const [first] = paragraphs
  if (first === undefined) return null
  const different = [
    ...new Map([...paragraphs].reverse().map((paragraph) => [paragraph.key, paragraph])).values(),
  ].reverse()
  const text =
    different.length > 1
      ? joinLines(different.map((paragraph) => ({ text: paragraph.text, lineEnd: null })))
      : first.text
  return {
    id: first.lines[0]?.id ?? '',
    text: tidy(text),
    lines: paragraphs.flatMap(({ lines }) => lines.map(({ id }) => id)),
    sure: paragraphs.some(({ meant }) => meant) ? 1 : sure,
  }
}

const slotPiece = (slot: Slot | null): Piece | null =>
  slot === null ? null : { id: slot.lines[0] ?? '', text: slot.text, lines: slot.lines, sure: slot.sure }

const roleOf = (role: DraftRole, voices: ReadonlyMap<string, Voice>): GuessedRole => ({
  id: roleId(role.key),
  text: role.name,
  lines: role.lines,
  sure: role.sure,
  voice: voices.get(role.key) ?? (role.prompt === null ? 'handling' : 'jeg'),
  leadIn: slotPiece(role.leadIn),
  prompt: slotPiece(role.prompt),
})

const competencyOf = (competency: DraftCompetency): GuessedCompetency => {
  const dimensions = [...competency.dimensions.values()].map((dimension) => ({
    id: dimensionId(competency.key, dimension.key),
    text: dimension.name,
    lines: dimension.lines,
    sure: dimension.sure,
  }))
  return {
    id: competencyId(competency.key),
    text: competency.name,
    lines: competency.lines,
    sure: competency.sure,
    theme: competency.theme === null ? null : themeId(competency.theme.key),
    keyword: slotPiece(competency.keyword),
    tagline: slotPiece(competency.tagline),
    definition: slotPiece(competency.definition),
    leadIn: slotPiece(competency.leadIn),
    dimensions:
      dimensions.length > 0
        ? dimensions
        : [{ id: dimensionId(competency.key, ''), text: inlineText(''), lines: [], sure: competency.sure }],
  }
}

/** The person a role speaks in: that of most of its statements, or of what they continue. */
function voicesIn(draft: Draft): ReadonlyMap<string, Voice> {
  const counts = new Map<string, Map<Voice, number>>()
  const count = (key: string, voice: Voice, weight: number) => {
    const own = counts.get(key) ?? new Map<Voice, number>()
    counts.set(key, own.set(voice, (own.get(voice) ?? 0) + weight))
  }
  const read = (text: string): Voice => {
    const word = /^\P{L}*(jeg|vi|du)(?!\p{L})/iu.exec(text)?.[1]?.toLowerCase()
    return word === 'jeg' || word === 'vi' || word === 'du' ? word : 'handling'
  }
  for (const { role, competency, text } of draft.statements) {
    const leadIn = competency.leadIn ?? role.leadIn
    const led = leadIn === null ? 'handling' : read(plainText(leadIn.text))
    count(role.key, led === 'handling' ? read(plainText(text)) : led, 1)
  }
  return new Map(
    [...counts].map(([key, own]) => [key, [...own].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'handling']),
  )
}
