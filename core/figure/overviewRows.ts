import { type Framework, inReadingOrder, rowName, statementsIn } from '../framework/framework.ts'
import type { Competency } from '../framework/structure.ts'
import { figureText, type OverviewWords } from '../text/figure.ts'

/** What the overview shows, before it is drawn. */

export type OverviewColumn = { readonly name: string; readonly fillIn: boolean }

export type OverviewRow = {
  readonly name: string
  /** Set as a band: a theme. */
  readonly band: boolean
  /** Stands under a band. */
  readonly inBand: boolean
  /** Has fields of its own, so a leader writes here in the fill-in columns. */
  readonly writable: boolean
  /** How many statements stand in each column. */
  readonly cells: readonly number[]
}

export type Overview = {
  readonly columns: readonly OverviewColumn[]
  readonly rows: readonly OverviewRow[]
  readonly words: OverviewWords
}

/**
 * A theme with a single unnamed competency is itself the row. Where there are more than `most` rows, themes stand
 * for their competencies, and what is still too much is counted in a last row.
 */
export function overviewOf(framework: Framework, most: number): Overview {
  const groups = inReadingOrder(framework)
  const count = (competencies: readonly Competency[]) =>
    framework.roles.map(
      ({ id }) =>
        competencies.flatMap((c) => c.dimensions.flatMap((d) => statementsIn(framework, d.id, id))).length,
    )
  const named = (competency: Competency) => rowName(framework, competency) || figureText.unnamed

  const themeRow = (name: string, competencies: readonly Competency[], own: boolean): OverviewRow => ({
    name: name || figureText.unnamed,
    band: true,
    inBand: false,
    writable: own,
    cells: own ? count(competencies) : framework.roles.map(() => 0),
  })
  const full = groups.flatMap(({ theme, competencies }): OverviewRow[] => {
    const only = competencies.length === 1 ? competencies[0] : undefined
    if (theme && only?.name === '') return [themeRow(theme.name, competencies, true)]
    const rows = competencies.map((competency) => ({
      name: named(competency),
      band: false,
      inBand: theme !== null,
      writable: true,
      cells: count([competency]),
    }))
    return theme ? [themeRow(theme.name, [], false), ...rows] : rows
  })
  const folded = groups.flatMap(({ theme, competencies }): OverviewRow[] =>
    theme
      ? [themeRow(theme.name, competencies, competencies.length > 0)]
      : full.filter((row) => !row.band && !row.inBand),
  )
  const fitting = full.length <= most ? full : folded
  const rows =
    fitting.length <= most ? fitting : [...fitting.slice(0, most - 1), rest(fitting.slice(most - 1))]
  return {
    columns: framework.roles.map((role) => ({
      name: role.name || figureText.unnamed,
      fillIn: role.prompt !== null,
    })),
    rows,
    words: wordsOf(framework, named),
  }
}

const rest = (rows: readonly OverviewRow[]): OverviewRow => ({
  name: figureText.more(rows.length),
  band: false,
  inBand: false,
  writable: false,
  cells: (rows[0]?.cells ?? []).map((_, i) => rows.reduce((sum, row) => sum + (row.cells[i] ?? 0), 0)),
})

const wordsOf = (framework: Framework, named: (competency: Competency) => string): OverviewWords => {
  const speaking = framework.roles.filter((role) => role.prompt === null)
  const fields = framework.competencies.flatMap((c) =>
    c.dimensions.flatMap((d) => speaking.map((role) => statementsIn(framework, d.id, role.id).length > 0)),
  )
  return {
    groups: inReadingOrder(framework).map(({ theme, competencies }) => ({
      theme: theme?.name ?? '',
      rows: competencies.filter((c) => c.name !== '' || theme === null).map(named),
    })),
    rows: framework.competencies.length,
    roles: speaking.map((role) => role.name || figureText.unnamed),
    fillIn: framework.roles
      .filter((role) => role.prompt !== null)
      .map((role) => role.name || figureText.unnamed),
    cells: fields.length,
    filled: fields.filter(Boolean).length,
  }
}
