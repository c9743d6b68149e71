import type { Id } from '../../core/framework/id.ts'
import type { Competency, Role } from '../../core/framework/structure.ts'
import { screenText } from '../../core/text/screen.ts'
import type { Thing } from '../things/thing.ts'
import { cellKey, thingKey } from './keys.ts'
import { gridLines, type Line } from './rows.ts'
import type { Showing, Structure } from './showing.ts'
import type { Stop } from './stops.ts'

/**
 * The grid as it stands on screen, whichever way round: rows of headers and cells, each knowing its row and column
 * and how many of them it covers. It holds no statements, so that it stays the same while one writes.
 */
export type Sheet = {
  readonly head: readonly SheetRow[]
  readonly body: readonly SheetRow[]
  readonly columns: readonly SheetColumn[]
  /** How many columns at the left stay in view. */
  readonly leading: 1 | 2
  readonly stops: readonly Stop[]
}
export type SheetRow = {
  readonly key: string
  readonly row: number
  readonly items: readonly Item[]
  /** Rows that belong together, by a header that spans them, have the same. */
  readonly group: string
}
export type SheetColumn = {
  readonly key: string
  readonly look: 'competency' | 'dimension' | 'role' | 'cell' | 'blank'
  readonly narrow: boolean
}
type Covers = {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}
export type HeaderItem = Covers & {
  readonly kind: 'header'
  readonly thing: Thing
  readonly name: string
  readonly note: string
  /** Whether it names what stands below it, or what stands beside it. */
  readonly names: 'columns' | 'row'
  /** Of a narrow column. */
  readonly narrow?: boolean
}
export type CellItem = Covers & {
  readonly kind: 'cell'
  readonly dimension: Id
  readonly role: Id
  readonly label: string
  /** What a leader is asked to fill in; null where statements stand. */
  readonly prompt: string | null
  readonly narrow: boolean
}
/** Names a column of names, or fills a place where nothing can be written. */
export type BlankItem = Covers & { readonly kind: 'corner' | 'blank'; readonly text: string }
export type Item = HeaderItem | CellItem | BlankItem

const text = screenText.grid
type RowLine = Extract<Line, { kind: 'row' }>

/** Lays the grid out: competencies down and roles across, or the other way where that is how it is shown. */
export function sheetOf(structure: Structure, showing: Showing, dimensions: boolean): Sheet {
  const lines = gridLines(structure)
  const made = showing.swapped
    ? rolesDown(structure, lines, showing, dimensions)
    : rolesAcross(structure, lines, showing, dimensions)
  return { ...made, stops: [...made.head, ...made.body].flatMap(({ items }) => items.flatMap(stopOf)) }
}

const stopOf = (item: Item): readonly Stop[] => {
  const { row, column, rows, columns } = item
  if (item.kind === 'header')
    return [{ key: thingKey(item.thing.kind, item.thing.id), row, column, rows, columns }]
  return item.kind === 'cell' ? [{ key: cellKey(item), row, column, rows, columns }] : []
}

const one = { rows: 1, columns: 1 } as const

function rolesAcross(
  structure: Structure,
  lines: readonly Line[],
  { narrow }: Showing,
  dimensions: boolean,
): Omit<Sheet, 'stops'> {
  const { roles } = structure
  const leading = dimensions ? 2 : 1
  const corners = cornerTexts(structure, dimensions).map(
    (words, column): Item => ({ kind: 'corner', text: words, row: 0, column, ...one }),
  )
  const roleHeaders = roles.map(
    (role, i): Item => ({
      ...roleHeader(role),
      names: 'columns',
      narrow: narrow.has(role.id),
      row: 0,
      column: leading + i,
      ...one,
    }),
  )
  const body = lines.map((line, i): SheetRow => {
    const row = i + 1
    if (line.kind === 'theme') {
      const thing = { kind: 'theme', id: line.theme.id } as const
      const covers = { row, column: 0, rows: 1, columns: leading + roles.length }
      const header: Item = { kind: 'header', thing, name: line.theme.name, note: '', names: 'row', ...covers }
      return { key: line.theme.id, row, items: [header], group: line.theme.id }
    }
    const items: Item[] = []
    if (line.span > 0)
      items.push({
        ...competencyHeader(structure, line),
        names: 'row',
        row,
        column: 0,
        rows: line.span,
        columns: 1,
      })
    if (dimensions) items.push({ ...dimensionHeader(line), names: 'row', row, column: 1, ...one })
    roles.forEach((role, j) => {
      const covers = { row, column: leading + j, ...one }
      items.push({ ...cellItem(structure, line, role), narrow: narrow.has(role.id), ...covers })
    })
    return { key: line.dimension.id, row, items, group: line.competency.id }
  })
  return {
    head: [{ key: 'head', row: 0, items: [...corners, ...roleHeaders], group: 'head' }],
    body,
    leading,
    columns: [
      { key: 'competency', look: 'competency', narrow: false },
      ...(dimensions ? [{ key: 'dimension', look: 'dimension', narrow: false } as const] : []),
      ...roles.map(({ id }) => ({ key: id, look: 'cell', narrow: narrow.has(id) }) as const),
    ],
  }
}

function rolesDown(
  structure: Structure,
  lines: readonly Line[],
  { narrow }: Showing,
  dimensions: boolean,
): Omit<Sheet, 'stops'> {
  const { roles } = structure
  const themes = lines.some(({ kind }) => kind === 'theme') ? 1 : 0
  const height = themes + 1 + (dimensions ? 1 : 0)
  const head: Item[][] = Array.from({ length: height }, () => [])
  head[0]?.push({ kind: 'corner', text: text.role, row: 0, column: 0, rows: height, columns: 1 })
  const columns: SheetColumn[] = [{ key: 'role', look: 'role', narrow: false }]
  const standing: (RowLine | null)[] = []
  const isNarrow = (line: RowLine) => narrow.has(line.dimension.id) || narrow.has(line.competency.id)
  lines.forEach((line, i) => {
    const column = standing.length + 1
    if (line.kind === 'theme') {
      const below = lines.slice(i + 1)
      const end = below.findIndex((other) => !isUnder(other, line.theme.id))
      const count = end < 0 ? below.length : end
      const thing = { kind: 'theme', id: line.theme.id } as const
      const covers = { row: 0, column, rows: 1, columns: Math.max(1, count) }
      head[0]?.push({ kind: 'header', thing, name: line.theme.name, note: '', names: 'columns', ...covers })
      if (count > 0) return
      const rows = height - 1
      head[1]?.push({ kind: 'blank', text: text.noCompetency, row: 1, column, rows, columns: 1 })
      columns.push({ key: line.theme.id, look: 'blank', narrow: false })
      standing.push(null)
      return
    }
    // Without a theme above it, its header reaches up to the top.
    const first = themes === 1 && isUnderTheme(lines, line) ? 1 : 0
    if (line.span > 0)
      head[first]?.push({
        ...competencyHeader(structure, line),
        names: 'columns',
        row: first,
        column,
        rows: themes + 1 - first,
        columns: line.span,
      })
    if (dimensions)
      head[height - 1]?.push({
        ...dimensionHeader(line),
        names: 'columns',
        narrow: isNarrow(line),
        row: height - 1,
        column,
        ...one,
      })
    columns.push({ key: line.dimension.id, look: 'cell', narrow: isNarrow(line) })
    standing.push(line)
  })
  const body = roles.map((role, i): SheetRow => {
    const row = height + i
    const cells = standing.map((line, j): Item => {
      const covers = { row, column: j + 1, ...one }
      if (line === null) return { kind: 'blank', text: '', ...covers }
      return { ...cellItem(structure, line, role), narrow: isNarrow(line), ...covers }
    })
    return {
      key: role.id,
      row,
      group: role.id,
      items: [{ ...roleHeader(role), names: 'row', row, column: 0, ...one }, ...cells],
    }
  })
  return {
    head: head.map((items, row) => ({ key: `head${row}`, row, items, group: 'head' })),
    body,
    leading: 1,
    columns,
  }
}

const isUnder = (line: Line, theme: Id): boolean => line.kind === 'row' && line.competency.theme === theme

/** Whether a line of its theme stands above this one; a theme that is itself the row has none. */
const isUnderTheme = (lines: readonly Line[], { competency }: RowLine): boolean =>
  lines.some((line) => line.kind === 'theme' && line.theme.id === competency.theme)

const nameOfRow = ({ themes }: Structure, { name, theme }: Competency): string =>
  name || (themes.find(({ id }) => id === theme)?.name ?? '')

type Unplaced<T> = Omit<T, keyof Covers>

const roleHeader = ({ id, name, prompt, leadIn }: Role): Unplaced<Omit<HeaderItem, 'names'>> => ({
  kind: 'header',
  thing: { kind: 'role', id },
  name,
  note: prompt === null ? leadIn : text.fillIn,
})

const competencyHeader = (
  structure: Structure,
  { competency }: RowLine,
): Unplaced<Omit<HeaderItem, 'names'>> => ({
  kind: 'header',
  thing: { kind: 'competency', id: competency.id },
  name: nameOfRow(structure, competency),
  note: competency.tagline || competency.definition,
})

const dimensionHeader = ({ dimension }: RowLine): Unplaced<Omit<HeaderItem, 'names'>> => ({
  kind: 'header',
  thing: { kind: 'dimension', id: dimension.id },
  name: dimension.name,
  note: '',
})

const cellItem = (
  structure: Structure,
  { competency, dimension }: RowLine,
  role: Role,
): Unplaced<Omit<CellItem, 'narrow'>> => ({
  kind: 'cell',
  dimension: dimension.id,
  role: role.id,
  label: [role.name, nameOfRow(structure, competency), dimension.name]
    .filter((words) => words !== '')
    .join(', '),
  prompt: role.prompt,
})

const cornerTexts = ({ competencies }: Structure, dimensions: boolean): readonly string[] => {
  const rowsAreThemes =
    competencies.length > 0 && competencies.every(({ name, theme }) => name === '' && theme !== null)
  const first = rowsAreThemes ? text.theme : text.competency
  return dimensions ? [first, text.dimension] : [first]
}
