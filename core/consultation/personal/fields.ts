import type { Framework } from '../../framework/framework.ts'
import type { CellPlace } from '../../framework/round.ts'
import type { Fill } from '../../layout/blocks.ts'

/**
 * How a field of a personal edition is named in its Word file: tag and bookmark carry the cell it is for, since Word keeps the one
 * and LibreOffice the other. Neither looks like the name of a passage.
 */
export const fieldName = ({ dimension, role }: CellPlace): string => `f_${dimension}_${role}`

/** The cell a name stands for; null for a name of something else. */
export function cellOfField(name: string): CellPlace | null {
  const [, dimension, role] = /^f_([a-z][a-z0-9]{0,23})_([a-z][a-z0-9]{0,23})$/.exec(name) ?? []
  return dimension === undefined || role === undefined ? null : { dimension, role }
}

/** Whether the framework that was sent has the cell. */
export const hasCell = ({ roles, competencies }: Framework, { dimension, role }: CellPlace): boolean =>
  roles.some(({ id }) => id === role) &&
  competencies.some(({ dimensions }) => dimensions.some(({ id }) => id === dimension))

export const fieldFor = (cell: CellPlace, label: string, prompt: string): Fill => ({
  name: fieldName(cell),
  label,
  prompt,
})
