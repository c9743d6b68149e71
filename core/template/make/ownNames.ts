import type { Framework } from '../../framework/framework.ts'
import { type Statement, statementText } from '../../framework/structure.ts'
import { fillIn, type PlaceholderValues } from '../placeholders.ts'
import { findNames } from './findNames.ts'
import { written } from './makeTemplate.ts'

/**
 * The framework with one municipality's names in place of another's, wherever they stand for certain: "Holstebro Kommunes
 * ledere" becomes "Eksempel Kommunes ledere". A statement that was taken over unchanged counts as unchanged afterwards, as
 * it does in a framework that is begun from a template.
 */
export function withOwnNames(
  framework: Framework,
  from: PlaceholderValues,
  to: PlaceholderValues,
): Framework {
  const sure = findNames(framework, from).filter(({ placeholder, sure }) => placeholder !== null && sure)
  if (sure.length === 0) return framework
  const now = written(
    framework,
    sure.map((hit) => ({ ...hit, placeholder: hit.placeholder && fillIn(hit.placeholder, to) })),
  )
  return { ...now, cells: stillUnchanged(now.cells, framework.cells) }
}

const stillUnchanged = (now: Framework['cells'], before: Framework['cells']): Framework['cells'] =>
  Object.fromEntries(
    Object.entries(now).map(([dimension, row]) => [
      dimension,
      Object.fromEntries(
        Object.entries(row).map(([role, statements]) => [
          role,
          statements.map((statement, i) => kept(statement, before[dimension]?.[role]?.[i])),
        ]),
      ),
    ]),
  )

const kept = (now: Statement, before: Statement | undefined): Statement =>
  now.borrowed !== null && before !== undefined && before.borrowed?.text === statementText(before)
    ? { ...now, borrowed: { ...now.borrowed, text: statementText(now) } }
    : now
