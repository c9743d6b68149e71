import { fieldsOf } from '../../core/find/fields.ts'
import { type Framework, statementsIn } from '../../core/framework/framework.ts'
import { cellOf, cursor } from '../grid/cursor.ts'
import { stillThere, view } from '../store/view.ts'

/** Where a search begins that has gone nowhere yet: at the cell or the part one is in. */
export function startingPlace(
  framework: Framework,
  direction: 1 | -1,
): { readonly field: string; readonly start: number } | null {
  const start = direction === 1 ? -1 : Number.POSITIVE_INFINITY
  const selected = stillThere(framework, view.get().selected)
  if (selected.kind === 'about') return null
  const fields = fieldsOf(framework).filter(({ group }) => group === selected.id)
  const key = cursor.get().active
  const cell = key === null ? null : cellOf(key)
  const statement = cell && statementsIn(framework, cell.dimension, cell.role).at(0)
  const field = fields.find(({ owner }) => owner.id === statement?.id) ?? fields[0]
  return field === undefined ? null : { field: field.key, start }
}
