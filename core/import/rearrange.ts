import type { Guess, GuessedCompetency, GuessedRole, Piece } from './guess.ts'
import type { Place } from './said.ts'
import type { LineId } from './source.ts'

/** Statements put where a person said, a later word over an earlier one. What is not there any more is left as it was guessed. */
export function placed(guess: Guess, places: readonly Place[]): Guess {
  if (places.length === 0) return guess
  const roles = new Set(guess.roles.map(({ id }) => id))
  const dimensions = new Set(
    guess.competencies.flatMap((competency) => competency.dimensions.map(({ id }) => id)),
  )
  const byLine = new Map<LineId, Place[]>()
  for (const place of places) byLine.set(place.line, [...(byLine.get(place.line) ?? []), place])
  return {
    ...guess,
    statements: guess.statements.map((statement) => {
      const own = [...statement.lines, ...statement.again].flatMap((line) => byLine.get(line) ?? [])
      const role = own.findLast((place) => place.role !== null && roles.has(place.role))?.role ?? null
      const dimension =
        own.findLast((place) => place.dimension !== null && dimensions.has(place.dimension))?.dimension ??
        null
      return role === null && dimension === null
        ? statement
        : { ...statement, role: role ?? statement.role, dimension: dimension ?? statement.dimension, sure: 1 }
    }),
  }
}

/**
 * Roles as competencies and competencies as roles, every statement in the same place seen from the other side. What only
 * a competency can have goes to the tray.
 */
export function swapped(guess: Guess): Guess {
  const tray: LineId[] = []
  const drop = (...pieces: readonly (Piece | null)[]) => {
    for (const piece of pieces) if (piece) tray.push(...piece.lines)
  }
  const themeNames = new Map(guess.themes.map((theme) => [theme.id, theme]))
  const roles = guess.competencies.map((competency): GuessedRole => {
    const theme = competency.theme === null ? undefined : themeNames.get(competency.theme)
    const name = competency.text.length > 0 ? competency : (theme ?? competency)
    drop(competency.keyword, competency.tagline, competency.definition)
    return {
      id: competency.id,
      text: name.text,
      lines: competency.lines,
      sure: competency.sure,
      voice: 'handling',
      leadIn: competency.leadIn,
      prompt: null,
    }
  })
  for (const theme of guess.themes) drop(theme, theme.description)
  const owner = new Map(
    guess.competencies.flatMap((competency) =>
      competency.dimensions.map((dimension) => [dimension.id, { competency, dimension }]),
    ),
  )
  const used = new Map<string, Map<string, Piece>>()
  const given = new Set<string>()
  const statements = guess.statements.map((statement) => {
    const from = owner.get(statement.dimension)
    const dimension = from?.dimension
    const own = used.get(statement.role) ?? new Map<string, Piece>()
    used.set(statement.role, own)
    const name = dimension === undefined || dimension.text.length === 0 ? '' : dimension.id
    const id = `${statement.role}-${name}`
    if (!own.has(id))
      own.set(id, {
        id,
        text: dimension?.text ?? [],
        lines: dimension && !given.has(dimension.id) ? dimension.lines : [],
        sure: dimension?.sure ?? 1,
      })
    if (dimension) given.add(dimension.id)
    return { ...statement, role: from?.competency.id ?? statement.role, dimension: id }
  })
  for (const { dimension } of owner.values()) if (!given.has(dimension.id)) drop(dimension)
  const competencies = guess.roles.map((role): GuessedCompetency => {
    drop(role.prompt)
    const own = [...(used.get(role.id)?.values() ?? [])]
    return {
      id: role.id,
      text: role.text,
      lines: role.lines,
      sure: role.sure,
      theme: null,
      keyword: null,
      tagline: null,
      definition: null,
      leadIn: role.leadIn,
      dimensions: own.length > 0 ? own : [{ id: `${role.id}-`, text: [], lines: [], sure: role.sure }],
    }
  })
  return { ...guess, roles, themes: [], competencies, statements, tray: [...guess.tray, ...tray] }
}
