import type { Framework } from './framework.ts'
import type { Id } from './id.ts'

/** The ids of all roles, themes, competencies, dimensions and statements, in this order. */
export const idsIn = ({ roles, themes, competencies, cells }: Framework): Id[] => [
  ...[...roles, ...themes, ...competencies].map(({ id }) => id),
  ...competencies.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)),
  ...Object.values(cells).flatMap((row) => Object.values(row).flatMap((all) => all.map(({ id }) => id))),
]
