import type { Id } from '../../core/framework/id.ts'
import type { CellPlace } from '../store/places.ts'
import type { Thing } from '../things/thing.ts'

/** What each place of the grid that takes the focus is known by, in the page as `data-key`. */

export const cellKey = ({ dimension, role }: CellPlace): string => `cell-${dimension}-${role}`
export const thingKey = (kind: string, id: Id): string => `${kind}-${id}`

/** The cell a key stands for; null where it is a header. */
export const cellOf = (key: string): CellPlace | null => {
  const [kind, dimension, role] = key.split('-')
  return kind === 'cell' && dimension && role ? { dimension, role } : null
}

/** The role, theme, competency or dimension whose header it is; null for a cell. */
export const thingOf = (key: string): Thing | null => {
  const [kind, id] = key.split('-')
  return id !== undefined &&
    (kind === 'role' || kind === 'theme' || kind === 'competency' || kind === 'dimension')
    ? { kind, id }
    : null
}
