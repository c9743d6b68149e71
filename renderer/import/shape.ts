import { plainText } from '../../core/framework/richText.ts'
import type {
  Guess,
  GuessedCompetency,
  GuessedRole,
  GuessedStatement,
  GuessedTheme,
  Piece,
} from '../../core/import/guess.ts'

/** The grid a guess becomes: roles across, rows down, grouped by theme. */
export type GridShape = {
  readonly roles: readonly GuessedRole[]
  readonly groups: readonly GroupShape[]
  readonly rows: number
  /** Whether any row says more than its theme: without that, the themes themselves are the rows. */
  readonly named: boolean
}
export type GroupShape = { readonly theme: GuessedTheme | null; readonly rows: readonly RowShape[] }
export type RowShape = {
  readonly competency: GuessedCompetency
  readonly dimension: Piece
  /** It is the competency's first row, and shows its name. */
  readonly first: boolean
  /** One for each role, in the order of the roles. */
  readonly cells: readonly (readonly GuessedStatement[])[]
}

/** Competencies of a theme that is not there stand without one, first, as in a framework. */
export function gridShape(guess: Guess): GridShape {
  const cells = new Map<string, GuessedStatement[]>()
  for (const statement of guess.statements) {
    const key = cellId(statement.role, statement.dimension)
    const there = cells.get(key)
    if (there) there.push(statement)
    else cells.set(key, [statement])
  }
  const themes = new Set(guess.themes.map(({ id }) => id))
  const rowsOf = (competency: GuessedCompetency): RowShape[] =>
    competency.dimensions.map((dimension, i) => ({
      competency,
      dimension,
      first: i === 0,
      cells: guess.roles.map((role) => cells.get(cellId(role.id, dimension.id)) ?? []),
    }))
  const groups = [null, ...guess.themes]
    .map((theme) => ({
      theme,
      rows: guess.competencies
        .filter((competency) =>
          theme === null
            ? competency.theme === null || !themes.has(competency.theme)
            : competency.theme === theme.id,
        )
        .flatMap(rowsOf),
    }))
    .filter(({ theme, rows }) => theme !== null || rows.length > 0)
  const rows = groups.flatMap((group) => group.rows)
  const named = rows.some(
    ({ competency, dimension }) => dimension.text.length > 0 || saysSomething(competency),
  )
  return { roles: guess.roles, groups, rows: rows.length, named }
}

const saysSomething = ({ text, keyword, tagline, definition, leadIn }: GuessedCompetency): boolean =>
  text.length > 0 || [keyword, tagline, definition, leadIn].some((piece) => piece !== null)

/** Rows that are drawn together: a theme's, at most so many; the theme stands above its first. */
export type RowSlice = {
  readonly id: string
  readonly theme: GuessedTheme | null
  readonly rows: readonly RowShape[]
}

const mostRows = 20

export const rowSlices = ({ groups }: GridShape): readonly RowSlice[] =>
  groups.flatMap(({ theme, rows }) => {
    const slices: RowSlice[] = []
    for (let from = 0; from === 0 || from < rows.length; from += mostRows) {
      const first = from === 0 ? theme : null
      slices.push({ id: `${theme?.id} ${from}`, theme: first, rows: rows.slice(from, from + mostRows) })
    }
    return slices
  })

const cellId = (role: string, dimension: string) => `${role} ${dimension}`

/** A row in words, "Drift: Fokus"; empty where the source gives it no name at all. */
export function rowLabel(guess: Guess, dimension: string): string {
  for (const competency of guess.competencies) {
    const found = competency.dimensions.find(({ id }) => id === dimension)
    if (found === undefined) continue
    const theme = guess.themes.find(({ id }) => id === competency.theme)
    const name = plainText(competency.text) || (theme ? plainText(theme.text) : '')
    return [name, plainText(found.text)].filter((words) => words !== '').join(': ')
  }
  return ''
}

export const roleLabel = (guess: Guess, role: string): string =>
  plainText(guess.roles.find(({ id }) => id === role)?.text)

/** All rows a statement can stand in, in reading order. */
export const rowChoices = (guess: Guess): readonly { readonly id: string; readonly name: string }[] =>
  gridShape(guess).groups.flatMap(({ rows }) =>
    rows.map(({ dimension: { id } }) => ({ id, name: rowLabel(guess, id) })),
  )
