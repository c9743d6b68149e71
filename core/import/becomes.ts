import { z } from 'zod'
import { defaultAccent } from '../framework/about.ts'
import { Framework } from '../framework/framework.ts'
import type { Id, IdSource } from '../framework/id.ts'
import { ok, type Result, refuse } from '../framework/result.ts'
import { plainText } from '../framework/richText.ts'
import { Origin } from '../framework/source.ts'
import { type Statement, statementText } from '../framework/structure.ts'
import { tooMuchOf } from '../text/becoming.ts'
import { refusalText } from '../text/refusal.ts'
import { gridPartsOf } from './gridParts.ts'
import type { Guess, Piece } from './guess.ts'
import { knownParts } from './knownParts.ts'
import { prosePartsOf } from './proseParts.ts'

/** Whose the framework becomes, and whose it was. */
export const Becoming = z.object({
  title: z.string().trim().max(300),
  organisation: z.string().trim().max(200),
  unit: z.string().trim().max(200),
  /** As the cover prints it; empty for none. */
  date: z.string().trim().max(100),
  /** Null where the text is the user's own: then nothing in it is borrowed. */
  origin: Origin.omit({ template: true }).nullable(),
})
export type Becoming = z.infer<typeof Becoming>

/**
 * The framework of a guess, under the user's own names, every statement marked as taken over from `origin`. Its ids come from
 * `ids`; `at` gives a line's place in the source (from `linePlaces`), so that prose above the grid stays above it.
 *
 * Refuses, with what there is too much of, where a framework cannot hold it all: nothing is ever cut off.
 */
export function becomes(
  guess: Guess,
  given: Becoming,
  ids: IdSource,
  at: ReadonlyMap<string, number>,
): Result<Framework> {
  const parsed = Becoming.safeParse(given)
  if (!parsed.success) return refuse('invalid', refusalText.becoming.names)
  const names = parsed.data
  const source = names.origin === null ? null : ids()
  const text = (piece: Piece | null): string => plainText(piece?.text).trim()
  const newIds = new Map<string, Id>()
  const idOf = (id: string): Id => {
    const known = newIds.get(id) ?? ids()
    newIds.set(id, known)
    return known
  }
  const cells: Framework['cells'] = {}
  const rows = new Set(guess.competencies.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)))
  const columns = new Set(guess.roles.map(({ id }) => id))
  for (const said of guess.statements) {
    if (!rows.has(said.dimension) || !columns.has(said.role))
      return refuse('invalid', refusalText.becoming.nowhere)
    const row = cells[idOf(said.dimension)] ?? {}
    cells[idOf(said.dimension)] = row
    const words = { lead: said.lead, text: [...said.text] } satisfies Pick<Statement, 'lead' | 'text'>
    const borrowed = source === null ? null : { text: statementText(words), source }
    const cell = row[idOf(said.role)] ?? []
    row[idOf(said.role)] = [...cell, { id: ids(), ...words, borrowed }]
  }
  const themes = new Set(guess.themes.map(({ id }) => id))
  const { before, after } = prosePartsOf(guess, ids, at)
  const framework = {
    id: ids(),
    about: {
      title: names.title || text(guess.title),
      subtitle: text(guess.subtitle),
      motto: text(guess.motto ?? null),
      organisation: names.organisation,
      unit: names.unit,
      issuer: '',
      date: names.date,
      status: 'kladde',
      language: 'da-DK',
      accent: defaultAccent,
      logo: null,
      originLine: source !== null,
    },
    roles: guess.roles.map((role) => ({
      id: idOf(role.id),
      name: text(role),
      plural: '',
      voice: role.voice,
      leadIn: text(role.leadIn),
      prompt: role.prompt === null ? null : text(role.prompt),
    })),
    themes: guess.themes.map((theme) => ({
      id: idOf(theme.id),
      name: text(theme),
      short: theme.short ?? '',
      description: text(theme.description),
    })),
    competencies: guess.competencies.map((competency) => ({
      id: idOf(competency.id),
      theme: competency.theme !== null && themes.has(competency.theme) ? idOf(competency.theme) : null,
      name: text(competency),
      keyword: text(competency.keyword),
      tagline: text(competency.tagline),
      definition: text(competency.definition),
      leadIn: text(competency.leadIn),
      dimensions: competency.dimensions.map((dimension) => ({
        id: idOf(dimension.id),
        name: text(dimension),
      })),
    })),
    cells,
    parts: guess.parts
      ? knownParts(guess, guess.parts, ids)
      : [...before, ...gridPartsOf(guess, ids), ...after],
    sources: names.origin === null || source === null ? [] : [{ id: source, template: '', ...names.origin }],
    origin: source,
    rounds: [],
  } satisfies Framework
  const made = Framework.safeParse(framework)
  return made.success ? ok(made.data) : refuse('limit', refusalText.becoming.tooMuch(what(made.error)))
}

/** What of it a framework cannot hold, in the words of the interface. */
const what = (error: z.ZodError): string => {
  const path = error.issues[0]?.path ?? []
  const [first] = path
  if (typeof first !== 'string') return tooMuchOf.other
  const long = path.length > 2
  switch (first) {
    case 'roles':
      return long ? tooMuchOf.roleText : tooMuchOf.roles
    case 'themes':
      return long ? tooMuchOf.themeText : tooMuchOf.themes
    case 'competencies':
      return long ? tooMuchOf.competencyText : tooMuchOf.competencies
    case 'cells':
      return tooMuchOf.cells
    case 'parts':
      return tooMuchOf.prose
    case 'about':
      return tooMuchOf.cover
    default:
      return tooMuchOf.other
  }
}
