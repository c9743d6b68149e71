import type { Command } from '../../core/edit/apply.ts'
import { type Framework, statementsIn } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { assertNever } from '../../core/framework/result.ts'
import { type CellPlace, cellOfStatement } from '../store/places.ts'
import { dimensionOf, type Thing } from '../things/thing.ts'

/** What is dragged in the grid. */
export type Dragged = {
  readonly kind: 'role' | 'theme' | 'competency' | 'dimension' | 'statement'
  readonly id: Id
}

/** Where it is let go: before or after a thing of the framework, first in a theme, or at a place in a cell. */
export type Drop =
  | { readonly kind: 'beside'; readonly thing: Thing; readonly after: boolean }
  | { readonly kind: 'firstIn'; readonly theme: Id }
  | { readonly kind: 'cell'; readonly cell: CellPlace; readonly at: number }

/** A theme that is itself the row is moved as what it is. */
export function draggedAs(framework: Framework, thing: Dragged): Dragged {
  const row = framework.competencies.find(({ id }) => thing.kind === 'competency' && id === thing.id)
  return row && row.name === '' && row.theme !== null ? { kind: 'theme', id: row.theme } : thing
}

/** What letting it go here does; null where that is nothing. Both are given as `draggedAs` and `dropThing` make them. */
export function dropCommand(framework: Framework, { kind, id }: Dragged, drop: Drop): Command | null {
  switch (kind) {
    case 'role':
      return drop.kind !== 'beside'
        ? null
        : among(framework.roles, id, drop, (to) => ({ type: 'role.move', id, to }))
    case 'theme':
      return drop.kind !== 'beside'
        ? null
        : among(framework.themes, id, drop, (to) => ({ type: 'theme.move', id, to }))
    case 'competency':
      return dropCompetency(framework, id, drop)
    case 'dimension':
      return drop.kind !== 'beside' ? null : dropDimension(framework, id, drop)
    case 'statement':
      return drop.kind !== 'cell' ? null : dropStatement(framework, id, drop)
    default:
      return assertNever(kind)
  }
}

type Beside = Extract<Drop, { kind: 'beside' }>
type Listed = readonly { readonly id: Id }[]

/** The place in the list once the thing itself is taken out of it; null where it stays where it is. */
function among(
  list: Listed,
  id: Id,
  { thing, after }: Beside,
  move: (to: number) => Command,
): Command | null {
  const others = list.filter((item) => item.id !== id)
  const at = others.findIndex((item) => item.id === thing.id)
  if (at < 0) return null
  const to = at + (after ? 1 : 0)
  return list[to]?.id === id ? null : move(to)
}

function dropCompetency(framework: Framework, id: Id, drop: Drop): Command | null {
  const rows = (theme: Id | null) => framework.competencies.filter((row) => row.theme === theme)
  const before = framework.competencies.find((row) => row.id === id)
  if (!before || drop.kind === 'cell') return null
  if (drop.kind === 'firstIn') {
    if (rows(drop.theme)[0]?.id === id) return null
    return { type: 'competency.move', id, theme: drop.theme, to: 0 }
  }
  const target = framework.competencies.find((row) => row.id === drop.thing.id)
  // A theme that is itself the row takes no second one.
  if (!target || (target.name === '' && target.theme !== null)) return null
  const { theme } = target
  return among(rows(theme), id, drop, (to) => ({ type: 'competency.move', id, theme, to }))
}

function dropDimension(framework: Framework, id: Id, drop: Beside): Command | null {
  const from = dimensionOf(framework, id)?.competency
  const to = dimensionOf(framework, drop.thing.id)?.competency
  if (!from || !to) return null
  if (from.id === to.id)
    return among(to.dimensions, id, drop, (at) => ({ type: 'dimension.move', id, to: at }))
  // A competency keeps at least one.
  if (from.dimensions.length === 1) return null
  return among(to.dimensions, id, drop, (at) => ({ type: 'dimension.move', id, competency: to.id, to: at }))
}

function dropStatement(
  framework: Framework,
  id: Id,
  { cell, at }: Extract<Drop, { kind: 'cell' }>,
): Command | null {
  const from = cellOfStatement(framework, id)
  const role = framework.roles.find((candidate) => candidate.id === cell.role)
  if (!from || !role || role.prompt !== null) return null
  const same = from.dimension === cell.dimension && from.role === cell.role
  const to = same && at > from.at ? at - 1 : at
  if (same && to === from.at) return null
  const most = statementsIn(framework, cell.dimension, cell.role).length
  return { type: 'statement.move', id, ...cell, to: Math.min(to, most) }
}

/** The thing of a dragged one's kind that a key of the grid belongs to; null where there is none. */
export function dropThing(framework: Framework, kind: Thing['kind'], under: Thing | CellPlace): Thing | null {
  const dimension = 'dimension' in under ? under.dimension : under.kind === 'dimension' ? under.id : null
  const owner = dimension === null ? undefined : dimensionOf(framework, dimension)?.competency
  const row = owner ?? framework.competencies.find(({ id }) => 'kind' in under && under.id === id)
  switch (kind) {
    case 'role':
      if ('role' in under) return { kind, id: under.role }
      return under.kind === kind ? under : null
    case 'dimension':
      return dimension === null ? null : { kind, id: dimension }
    case 'competency':
      return row ? { kind, id: row.id } : null
    case 'theme': {
      if ('kind' in under && under.kind === 'theme') return under
      return row && row.theme !== null ? { kind, id: row.theme } : null
    }
    case 'part':
      return null
    default:
      return assertNever(kind)
  }
}
