import { type Framework, statementsIn } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { type Borrowed, statementText } from '../../core/framework/structure.ts'
import type { Line } from '../../core/table/table.ts'
import type { CellPlace } from '../store/places.ts'

/** Where the words that were last copied or cut are from: the clipboard carries words alone, and what is cut is here no longer. */
let carried: { readonly framework: Id; readonly byText: ReadonlyMap<string, Borrowed> } | null = null

export function carry(framework: Framework, cells: readonly CellPlace[]): void {
  const statements = cells.flatMap(({ dimension, role }) => statementsIn(framework, dimension, role))
  carried = {
    framework: framework.id,
    byText: new Map(
      statements.flatMap((statement) =>
        statement.borrowed === null ? [] : [[statementText(statement), statement.borrowed]],
      ),
    ),
  }
}

/** Lines on their way into a framework, with where they are from if they were taken from it. */
export const withOrigin = (
  framework: Framework,
  lines: readonly Line[],
): (Line & { readonly borrowed?: Borrowed })[] =>
  lines.map(({ lead, text }) => {
    const borrowed =
      carried?.framework === framework.id ? carried.byText.get(statementText({ lead, text })) : undefined
    return { lead, text, ...(borrowed && { borrowed }) }
  })
