import { type Framework, statementsIn } from '../../framework/framework.ts'
import type { Role } from '../../framework/structure.ts'

/** The roles that have statements of their own, so that a leader has something to translate. */
export const rolesWithStatements = (framework: Framework): readonly Role[] =>
  framework.roles.filter(
    ({ id, prompt }) =>
      prompt === null &&
      framework.competencies.some(({ dimensions }) =>
        dimensions.some((dimension) => statementsIn(framework, dimension.id, id).length > 0),
      ),
  )

/** The column that leaders fill in, where the framework has one. */
export const fillInRole = ({ roles }: Framework): Role | null =>
  roles.find(({ prompt }) => prompt !== null) ?? null
