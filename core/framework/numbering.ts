import { type Framework, inReadingOrder, statementRoles, statementsIn } from './framework.ts'
import type { Id } from './id.ts'

/**
 * The number each statement is cited by, the same wherever it is printed: row, dimension, role, place in the cell.
 *
 * Only what is needed takes part, so that "3.2.C" is a competency's dimension for a role, "2.4" the fourth point of
 * the second row, and "7" a principle. The place is counted only in cells that hold several, so that a statement added
 * in one cell leaves the numbers of all others as they were. Rows count in reading order; roles are letters (A … Z, AA …).
 */
export function statementNumbers(framework: Framework): ReadonlyMap<Id, string> {
  const rows = inReadingOrder(framework).flatMap((group) => group.competencies)
  const roles = statementRoles(framework)
  const withDimensions = rows.some((row) => row.dimensions.length > 1)
  const withRoles = roles.length > 1
  const numbers = new Map<Id, string>()
  rows.forEach((row, rowIndex) => {
    row.dimensions.forEach((dimension, dimensionIndex) => {
      roles.forEach((role, roleIndex) => {
        const statements = statementsIn(framework, dimension.id, role.id)
        statements.forEach((statement, place) => {
          const number = [`${rowIndex + 1}`]
          if (withDimensions) number.push(`${dimensionIndex + 1}`)
          if (withRoles) number.push(letters(roleIndex))
          if (statements.length > 1) number.push(`${place + 1}`)
          numbers.set(statement.id, number.join('.'))
        })
      })
    })
  })
  return numbers
}

/** 0 → A, 25 → Z, 26 → AA. */
const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
