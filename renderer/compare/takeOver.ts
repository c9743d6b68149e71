import type { Match } from '../../core/compare/match.ts'
import type { ComparedRow } from '../../core/compare/rows.ts'
import type { Command } from '../../core/edit/apply.ts'
import { type Framework, statementsIn } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import type { Competency, Role, Theme } from '../../core/framework/structure.ts'
import type { CellPlace } from '../store/places.ts'
import { nameCommand } from './takeName.ts'
import { wordsFrom } from './wordsFrom.ts'
import { writtenBlock } from './writtenBlock.ts'

/** Two frameworks that were compared: one's own, which is changed, and the other, which is taken from. */
export type Beside = {
  readonly mine: Framework
  readonly other: Framework
  /** What a thing of the other is called in one's own; null where it is not there. */
  readonly here: (id: Id) => Id | null
  /** Where a statement of the other stands; null for what is none. */
  readonly placeOf: (id: string) => StatementPlace | null
}

type StatementPlace = CellPlace & { readonly at: number }

/** What can be taken over with one click, made into a command only when it is: a role brings hundreds of statements. */
export type Taking = { readonly what: 'text' | 'row' | 'role'; readonly command: () => Command }

/** On which side of the comparison one's own framework stands. */
export type MySide = 'former' | 'later'

export function beside(mine: Framework, other: Framework, match: Match, side: MySide): Beside {
  const places = new Map<string, StatementPlace>()
  for (const [dimension, row] of Object.entries(other.cells))
    for (const [role, statements] of Object.entries(row))
      for (const [at, { id }] of statements.entries()) places.set(id, { dimension, role, at })
  return {
    mine,
    other,
    here: (id) => (side === 'later' ? match.ofFormer.get(id)?.later : match.ofLater.get(id)?.former) ?? null,
    placeOf: (id) => places.get(id) ?? null,
  }
}

/**
 * What makes one's own framework as the other is in this row; null where there is nothing to take, or nowhere
 * to put it. A statement whose role or row is not here brings that along, with all that stands in it.
 */
export function takeOver(row: ComparedRow, side: MySide, frameworks: Beside): Taking | null {
  if (row.difference.kind === 'same') return null
  const [own, theirs] = side === 'later' ? [row.later, row.former] : [row.former, row.later]
  if (theirs === null) return null
  const place = frameworks.placeOf(theirs)
  if (place) return takeStatement(own, place, row.difference.kind, frameworks)
  if (own !== null) {
    const command = nameCommand(own, theirs, frameworks) ?? writtenBlock(own, theirs, frameworks)
    return command && { what: 'text', command: () => command }
  }
  const [owner, field] = theirs.split('_', 2)
  return field === 'name' && owner ? takeThing(owner, frameworks) : null
}

function takeStatement(
  own: Id | null,
  { dimension, role, at }: StatementPlace,
  kind: ComparedRow['difference']['kind'],
  frameworks: Beside,
): Taking | null {
  const { mine, other, here } = frameworks
  const statements = statementsIn(other, dimension, role)
  const statement = statements[at]
  if (!statement) return null
  const words = () => wordsFrom(statement, other, mine)
  const text = (command: () => Command): Taking => ({ what: 'text', command })
  if (own !== null && kind === 'reworded')
    return text(() => ({ type: 'other.take', take: { what: 'words', id: own, words: words() } }))
  const [row, column] = [here(dimension), here(role)]
  if (column === null) return takeThing(role, frameworks)
  if (row === null) return takeRow(dimension, frameworks)
  if (mine.roles.find(({ id }) => id === column)?.prompt !== null) return null
  const cell = statementsIn(mine, row, column)
  const before = statements.slice(0, at).toReversed()
  const behind = before.map(({ id }) => cell.findIndex((each) => each.id === here(id))).find((i) => i >= 0)
  const to = behind === undefined ? 0 : behind + 1
  return text(() =>
    own !== null
      ? { type: 'statement.move', id: own, dimension: row, role: column, to }
      : {
          type: 'other.take',
          take: { what: 'statement', dimension: row, role: column, at: to, words: words() },
        },
  )
}

/** A role, or a row: a competency, or a theme that is itself the row. */
function takeThing(id: Id, frameworks: Beside): Taking | null {
  const { other } = frameworks
  const role = other.roles.find((each) => each.id === id)
  if (role) return { what: 'role', command: () => takeRole(role, frameworks) }
  const competency =
    other.competencies.find((each) => each.id === id) ??
    other.competencies.find((each) => each.theme === id && each.name === '')
  return competency
    ? { what: 'row', command: () => takeCompetency(competency, frameworks) }
    : takeRow(id, frameworks)
}

/** What a dimension stands in: it alone where its competency is here. */
function takeRow(dimension: Id, frameworks: Beside): Taking | null {
  const { mine, other, here } = frameworks
  const owner = other.competencies.find(({ dimensions }) => dimensions.some(({ id }) => id === dimension))
  if (!owner) return null
  const own = mine.competencies.find(({ id }) => id === here(owner.id))
  if (!own) return { what: 'row', command: () => takeCompetency(owner, frameworks) }
  return {
    what: 'row',
    command: () => ({
      type: 'other.take',
      take: {
        what: 'dimension',
        competency: own.id,
        at: placeAmong(owner.dimensions, dimension, own.dimensions, here),
        name: owner.dimensions.find(({ id }) => id === dimension)?.name ?? '',
        cells: cellsOf(dimension, frameworks),
      },
    }),
  }
}

/** The statements of a row in the columns that are here and can hold any. */
function cellsOf(dimension: Id, { mine, other, here }: Beside) {
  const written = new Set(mine.roles.filter(({ prompt }) => prompt === null).map((role) => role.id))
  return other.roles.flatMap((role) => {
    const column = here(role.id)
    const statements = statementsIn(other, dimension, role.id)
    return column === null || !written.has(column) || statements.length === 0
      ? []
      : [{ role: column, statements: statements.map((each) => wordsFrom(each, other, mine)) }]
  })
}

function takeRole(role: Role, { mine, other, here }: Beside): Command {
  const { id, ...fields } = role
  const cells = other.competencies.flatMap(({ dimensions }) =>
    dimensions.flatMap((dimension) => {
      const statements = statementsIn(other, dimension.id, id).map((each) => wordsFrom(each, other, mine))
      const row = here(dimension.id)
      return row === null || statements.length === 0 ? [] : [{ dimension: row, statements }]
    }),
  )
  return {
    type: 'other.take',
    take: { what: 'role', at: placeAmong(other.roles, id, mine.roles, here), fields, cells },
  }
}

function takeCompetency(competency: Competency, frameworks: Beside): Command {
  const { mine, other, here } = frameworks
  const { id, theme, dimensions, ...fields } = competency
  return {
    type: 'other.take',
    take: {
      what: 'competency',
      theme: themeFor(theme, frameworks),
      at: placeAmong(other.competencies, id, mine.competencies, here),
      fields,
      dimensions: dimensions.map((dimension) => ({
        name: dimension.name,
        cells: cellsOf(dimension.id, frameworks),
      })),
    },
  }
}

function themeFor(id: Id | null, { other, here }: Beside): Id | Omit<Theme, 'id'> | null {
  const theme = other.themes.find((each) => each.id === id)
  if (!theme) return null
  const { id: _, ...fields } = theme
  return here(theme.id) ?? fields
}

type Listed = readonly { readonly id: Id }[]

/** Right behind the nearest one before it that is here too; first where none is. */
function placeAmong(theirs: Listed, id: Id, own: Listed, here: Beside['here']): number {
  const before = theirs
    .slice(
      0,
      theirs.findIndex((each) => each.id === id),
    )
    .toReversed()
  const behind = before.map((each) => own.findIndex((mine) => mine.id === here(each.id))).find((i) => i >= 0)
  return behind === undefined ? 0 : behind + 1
}
