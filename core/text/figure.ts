/** What figures say: their alt texts, and the few words that stand in them. */

const numerals = [
  'ingen',
  'én',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'syv',
  'otte',
  'ni',
  'ti',
  'elleve',
  'tolv',
]
const neuter: Record<number, string> = { 0: 'intet', 1: 'ét' }

/** `fire flag`, `ét flag`, `13 flag`. */
const counted = (count: number, one: string, many: string, gender: 'common' | 'neuter' = 'common'): string =>
  `${(gender === 'neuter' ? neuter[count] : undefined) ?? numerals[count] ?? count} ${count === 1 ? one : many}`

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1)

/** `a, b og c`; where an item has a comma of its own, `a; b; c`. */
export const danishList = (items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  if (items.some((item) => item.includes(','))) return items.join('; ')
  return `${items.slice(0, -1).join(', ')} og ${last}`
}

/** A full stop at the end, unless the content brought its own. */
const sentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`)

export const figureText = {
  /** In the middle of the relations. */
  leader: 'Leder',
  /** A shape whose text is still to be written. */
  unnamed: 'Uden navn',
  more: (count: number) => `og ${count} til`,
  legendStatement: 'Ét udsagn',
  legendFillIn: 'Udfyldes af den enkelte leder',

  flags: (names: readonly string[]) =>
    sentence(
      `${capitalised(counted(names.length, 'hjørneflag', 'hjørneflag', 'neuter'))}: ${danishList(names)}`,
    ),
  noFlags: 'Tom figur: Der er endnu ingen temaer at vise som hjørneflag.',

  star: (points: readonly string[], centre: readonly string[]) => {
    const parts = []
    if (points.length > 0)
      parts.push(`Stjerne med ${counted(points.length, 'spids', 'spidser')}: ${danishList(points)}`)
    if (centre.length > 0)
      parts.push(`${points.length > 0 ? 'i midten' : 'Stjerne med tekst i midten'}: ${danishList(centre)}`)
    return sentence(parts.join('; '))
  },
  noStar: 'Tom figur: Stjernen har endnu ingen spidser.',

  relations: (names: readonly string[]) =>
    sentence(
      `Lederen i midten med ${counted(names.length, 'relation', 'relationer')} omkring sig: ${danishList(names)}`,
    ),
  noRelations: 'Tom figur: Der er endnu ingen kompetencer at vise omkring lederen.',

  overview: (overview: OverviewWords): string => {
    const groups = overview.groups.map(({ theme, rows }) =>
      theme === '' ? danishList(rows) : rows.length === 0 ? theme : `${theme} (${danishList(rows)})`,
    )
    const themesAlone = overview.groups.every(({ rows }) => rows.length === 0)
    const what = themesAlone
      ? counted(overview.groups.length, 'tema', 'temaer', 'neuter')
      : counted(overview.rows, 'kompetence', 'kompetencer')
    const shown = sentence(
      `Oversigt over ${what}` +
        `${overview.roles.length === 0 ? '' : ` for ${counted(overview.roles.length, 'rolle', 'roller')}`}: ` +
        groups.join('; '),
    )
    const sentences = [shown]
    if (overview.roles.length > 0)
      sentences.push(
        sentence(`${overview.roles.length === 1 ? 'Rolle' : 'Roller'}: ${danishList(overview.roles)}`),
      )
    if (overview.cells > 0)
      sentences.push(
        overview.filled === overview.cells
          ? 'Der står udsagn i alle felter.'
          : overview.filled === 0
            ? 'Der står endnu ingen udsagn i felterne.'
            : `Der står udsagn i ${overview.filled} af ${overview.cells} felter.`,
      )
    if (overview.fillIn.length > 0)
      sentences.push(sentence(`Udfyldes af den enkelte leder: ${danishList(overview.fillIn)}`))
    return sentences.join(' ')
  },
  noOverview: 'Tom figur: Der er endnu ingen kompetencer at vise i en oversigt.',
}

export type OverviewWords = {
  readonly groups: readonly { readonly theme: string; readonly rows: readonly string[] }[]
  /** How many competencies there are, also those the picture has no room for. */
  readonly rows: number
  /** The roles in which statements stand. */
  readonly roles: readonly string[]
  /** The columns that each leader fills in. */
  readonly fillIn: readonly string[]
  /** How many fields have room for statements, and how many of them hold any. */
  readonly cells: number
  readonly filled: number
}
