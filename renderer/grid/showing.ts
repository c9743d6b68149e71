import type { Place } from '../../core/edit/command.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import type { Competency } from '../../core/framework/structure.ts'
import { cellOfStatement } from '../store/places.ts'

/** What is shown of a grid, and which way round. Ids of things that are gone mean nothing. */
export type Showing = {
  /** Roles down, competencies across. */
  readonly swapped: boolean
  /** Roles, themes, competencies and dimensions that are not shown. */
  readonly hidden: ReadonlySet<Id>
  /** Columns that show no more than says what they hold. */
  readonly narrow: ReadonlySet<Id>
  /** The one role that is shown; null for all. */
  readonly onlyRole: Id | null
  /** The one theme or competency that is shown; null for all. */
  readonly onlyRow: Id | null
}

export type Structure = Pick<Framework, 'roles' | 'themes' | 'competencies'>

/** What is left of a framework's roles and rows; lists of which nothing is hidden stay the same lists. */
export function shownStructure(framework: Structure, showing: Showing): Structure {
  const { roles, themes, competencies } = framework
  const onlyRole = roles.some(({ id }) => id === showing.onlyRole) ? showing.onlyRole : null
  const onlyRow = [...themes, ...competencies].some(({ id }) => id === showing.onlyRow)
    ? showing.onlyRow
    : null
  if (onlyRole === null && onlyRow === null && showing.hidden.size === 0) return framework
  const isShown = ({ id }: { readonly id: Id }) => !showing.hidden.has(id)
  const themeShown = (theme: Id | null) => theme === null || !showing.hidden.has(theme)
  const shownRows = competencies
    .filter((row) =>
      onlyRow === null ? isShown(row) && themeShown(row.theme) : row.id === onlyRow || row.theme === onlyRow,
    )
    .map((row) => withShown(row, isShown))
    .filter((row) => row.dimensions.length > 0)
  const holds = (theme: Id, rows: readonly Competency[]) => rows.some((row) => row.theme === theme)
  return {
    roles: roles.filter((role) => (onlyRole === null ? isShown(role) : role.id === onlyRole)),
    // A theme goes with its last row; one that never had any stays until it is hidden itself.
    themes: themes.filter(
      (theme) =>
        holds(theme.id, shownRows) ||
        (!holds(theme.id, competencies) && (onlyRow === null ? isShown(theme) : theme.id === onlyRow)),
    ),
    competencies: shownRows,
  }
}

const withShown = (row: Competency, isShown: (thing: { readonly id: Id }) => boolean): Competency =>
  row.dimensions.every(isShown) ? row : { ...row, dimensions: row.dimensions.filter(isShown) }

/** The role and the row that a place of the grid lies in; a header lies in only one of them. */
export type PlaceRow = {
  readonly role: Id | null
  readonly dimension: Id | null
  readonly competency: Id | null
  readonly theme: Id | null
}

export function placeRow(framework: Framework, kind: Place['kind'], id: Id): PlaceRow {
  const cell = kind === 'statement' ? cellOfStatement(framework, id) : null
  const dimension = cell?.dimension ?? (kind === 'dimension' ? id : null)
  const row = framework.competencies.find((competency) =>
    dimension === null
      ? kind === 'competency' && competency.id === id
      : competency.dimensions.some((candidate) => candidate.id === dimension),
  )
  return {
    role: cell?.role ?? (kind === 'role' ? id : null),
    dimension,
    competency: row?.id ?? null,
    theme: row?.theme ?? (kind === 'theme' ? id : null),
  }
}

/** The same showing with this place in it; the very same where it was there already. */
export function uncovered(showing: Showing, { role, dimension, competency, theme }: PlaceRow): Showing {
  const hidden = [role, dimension, competency, theme].filter(
    (id) => id !== null && showing.hidden.has(id),
  ) as Id[]
  const otherRole = role !== null && showing.onlyRole !== null && showing.onlyRole !== role
  const otherRow =
    (competency !== null || theme !== null) &&
    showing.onlyRow !== null &&
    showing.onlyRow !== competency &&
    showing.onlyRow !== theme
  if (hidden.length === 0 && !otherRole && !otherRow) return showing
  return {
    ...showing,
    hidden: new Set([...showing.hidden].filter((id) => !hidden.includes(id))),
    onlyRole: otherRole ? null : showing.onlyRole,
    onlyRow: otherRow ? null : showing.onlyRow,
  }
}
