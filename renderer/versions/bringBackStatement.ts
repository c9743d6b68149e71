import type { Difference } from '../../core/compare/compare.ts'
import type { Command } from '../../core/edit/apply.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { cellOfStatement } from '../store/places.ts'

/**
 * The command that brings one statement back as it was in `version`; null where the difference is no statement's, or the
 * cell it stood in is gone.
 */
export function bringingBack(difference: Difference, version: Framework, now: Framework): Command | null {
  if (difference.kind !== 'reworded' && difference.kind !== 'gone') return null
  const place = cellOfStatement(version, difference.id)
  const statement = place && version.cells[place.dimension]?.[place.role]?.[place.at]
  if (!place || !statement) return null
  const { id, lead, text, borrowed } = statement
  if (difference.kind === 'reworded') return { type: 'statement.set', id, lead, text }
  const { dimension, role, at } = place
  const roleIsThere = now.roles.some((candidate) => candidate.id === role)
  const rowIsThere = now.competencies.some(({ dimensions }) => dimensions.some((one) => one.id === dimension))
  return roleIsThere && rowIsThere
    ? { type: 'statement.add', dimension, role, at, content: { lead, text, borrowed } }
    : null
}
