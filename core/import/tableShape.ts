import type { Paragraph } from './paragraph.ts'
import type { TableRow } from './paragraphs.ts'
import { roleHead } from './roleNames.ts'
import { beginsStatement, definitionOf, isOwnColumn } from './vocabulary.ts'

/** A table as heads and rows of equally many cells; a cell that spans rows stands in each of them, but is read once. */
export type Grid = {
  readonly heads: readonly Cell[]
  readonly body: readonly (readonly Cell[])[]
}
type Cell = readonly Paragraph[]

export const textOf = (cell: Cell): string => cell.map(({ plain }) => plain).join(' ')

/** Whether its roles stand below each other, at the left. */
export function rolesDown({ heads, body }: Grid): boolean {
  const isRole = (cell: Cell | undefined) => cell !== undefined && roleHead(textOf(cell)) !== null
  const down = body.filter((row) => isRole(row[0])).length
  return down >= 2 && down > heads.slice(1).filter(isRole).length
}

/** Whether any role stands across. */
export const hasRolesAcross = ({ heads }: Grid): boolean =>
  heads.slice(1).some((cell) => roleHead(textOf(cell)) !== null)

/** Whether roles stand across, right of one column of names. */
export const rolesAcross = ({ heads }: Grid): boolean =>
  heads.length > 1 && heads.slice(1).every((cell) => roleHead(textOf(cell)) !== null)

/** What the upper left corner says, where that is no word for what stands below it. */
export const cornerName = ({ heads }: Grid): string => {
  const text = textOf(heads[0] ?? [])
  return roleHead(text) !== null || labels.some(([words]) => words.test(text)) ? '' : text
}

/** Null where there are not two rows and two columns. */
export function gridOf(rows: readonly TableRow[], headerRows: number): Grid | null {
  const cells = rows.map((row) => row.map((cell) => cell?.paragraphs ?? []))
  const used = cells.filter((row) => row.some((cell) => cell.length > 0))
  const width = Math.max(0, ...used.map((row) => row.length))
  // A first row with one cell is the table's caption; it stays free, for what is said above the table.
  const captions = used.findIndex((row) => row.filter((cell) => cell.length > 0).length > 1)
  const from = Math.max(captions, 0, Math.min(headerRows - 1, used.length - 1))
  const heads = used[from]
  if (heads === undefined || width < 2 || used.length - from < 2) return null
  return { heads, body: used.slice(from + 1) }
}

/** Rows as columns. */
export function transposed({ heads, body }: Grid): Grid {
  const all = [heads, ...body]
  const turned = heads.map((_, column) => all.map((row) => row[column] ?? []))
  const [first = [], ...rest] = turned
  return { heads: first, body: rest }
}

export type Column =
  | 'theme'
  | 'competency'
  | 'dimension'
  | 'roleName'
  | 'role'
  | 'own'
  | 'text'
  | 'definition'
  | 'other'

const labels: readonly (readonly [RegExp, Column])[] = [
  [/^(tema|temaer|hjørneflag|indsatsområde|hovedområde|område)(?!\p{L})/iu, 'theme'],
  [
    /^(ledelses)?(kompetence|kompetencer|princip|principper|ambition|ambitionen|værdi|værdier|fokusområde|kompetenceområde)(?!\p{L})/iu,
    'competency',
  ],
  [/^(dimension|dimensioner|delkompetence|underområde|element)(?!\p{L})/iu, 'dimension'],
  [/^(rolle|roller|niveau|ledelsesniveau|ledertype|målgruppe)(?!\p{L})/iu, 'roleName'],
  [
    /^(udsagn|adfærd|forventning|forventninger|beskrivelse|indikator|indikatorer|konkret adfærd|tegn)(?!\p{L})/iu,
    'text',
  ],
  [/^(definition|det handler om|betydning|hvad betyder)(?!\p{L})/iu, 'definition'],
]

/**
 * What each column holds; null for a table that is no grid. `forced`: all but the first are roles, whatever they are called.
 * `named`: the corner is the competency, and its dimensions stand below it.
 */
export function columnsOf({ heads, body }: Grid, forced: boolean, named: boolean): readonly Column[] | null {
  const names = heads.map(textOf)
  if (forced) return names.map((_, i) => (i === 0 ? 'competency' : 'role'))
  const found = names.map((name): Column | null => {
    if (isOwnColumn(name)) return 'own'
    if (roleHead(name) !== null) return 'role'
    return labels.find(([words]) => words.test(name))?.[1] ?? null
  })
  const firstRole = found.indexOf('role')
  if (named && firstRole === 1) return found.map((column, i) => (i === 0 ? 'dimension' : (column ?? 'other')))
  if (
    found.filter((column) => column === 'role').length >= 2 ||
    (firstRole > 0 && found.includes('competency'))
  )
    return ordered(found, firstRole)
  if (found.includes('roleName') && found.length > 2) return listed(found)
  if (found.includes('own')) return found.map((column, i) => column ?? (i === 0 ? 'competency' : 'role'))
  return plainTable(found, names, body)
}

/** Left of the roles stand the names of the rows, the widest first. */
const ordered = (found: readonly (Column | null)[], firstRole: number): readonly Column[] => {
  const left = firstRole <= 0 ? 0 : firstRole
  const defaults: readonly Column[] =
    left >= 3 ? ['theme', 'competency', 'dimension'] : ['competency', 'dimension']
  const named = found.map((column, i): Column => {
    if (column === 'role' || column === 'own') return column
    if (i < left)
      return column === null || column === 'text' || column === 'roleName' ? (defaults[i] ?? 'other') : column
    return column === 'definition' ? column : 'role'
  })
  // A theme without anything under it is the row itself.
  return named.includes('competency')
    ? named
    : named.map((column) => (column === 'theme' ? 'competency' : column))
}

/** A long list: one statement a row. */
const listed = (found: readonly (Column | null)[]): readonly Column[] | null => {
  const columns = found.map((column): Column => column ?? 'other')
  const text = columns.indexOf('text')
  if (text < 0) {
    const last = columns.lastIndexOf('other')
    if (last < 0) return null
    columns[last] = 'text'
  }
  return columns
}

/** No role anywhere: names at the left, and a text each. */
function plainTable(
  found: readonly (Column | null)[],
  names: readonly string[],
  body: Grid['body'],
): readonly Column[] | null {
  const isShort = (row: readonly Cell[]) => (row[0] ?? []).every(({ plain }) => plain.length <= 90)
  const short = body.filter(isShort).length
  if (short < body.length * 0.7 || !body.some((row) => (row[0] ?? []).length > 0)) return null
  const texts = body.flatMap((row) => row.slice(1).flat())
  const acting = texts.filter(({ plain }) => beginsStatement(plain)).length
  if (found.length === 2) {
    const defines = texts.filter(({ plain }) => definitionOf(`X ${plain.slice(0, 100)}`) !== null).length
    if (found[1] === 'definition' || defines > texts.length / 2) return ['competency', 'definition']
    return found[1] === 'text' || found[0] === 'competency' || acting >= texts.length * 0.6
      ? ['competency', 'text']
      : null
  }
  // Heads of columns that nobody knows, above what somebody does: roles by other names.
  const heads = names.slice(1).every((name) => name !== '' && name.length <= 60)
  return heads && acting >= texts.length * 0.6
    ? found.map((column, i): Column => (i === 0 ? 'competency' : column === 'definition' ? column : 'role'))
    : null
}
