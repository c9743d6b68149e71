import type { Framework } from '../framework/framework.ts'
import { type Borrowed, type Statement, statementText } from '../framework/structure.ts'

type Line = Pick<Statement, 'lead' | 'text'>

/** Where the words of a new statement are from. `said`: what came with them. */
export type Known = (line: Line, said?: Borrowed | null) => Borrowed | null

/**
 * Words that are copied within a framework stay borrowed: what reads as a borrowed statement of it does, or did when it was
 * taken over, is from there too. What came with the words counts first, where the framework has that source.
 */
export function borrowedIn(framework: Framework): Known {
  const sources = new Set(framework.sources.map(({ id }) => id))
  let byText: ReadonlyMap<string, Borrowed> | null = null
  return (line, said) => {
    if (said !== undefined) return said !== null && sources.has(said.source) ? said : null
    const text = statementText(line)
    if (sources.size === 0 || text === '') return null
    byText ??= borrowedByText(framework)
    return byText.get(text) ?? null
  }
}

export const borrowedOf = (framework: Framework, line: Line, said?: Borrowed | null): Borrowed | null =>
  borrowedIn(framework)(line, said)

function borrowedByText({ cells }: Framework): ReadonlyMap<string, Borrowed> {
  const found = new Map<string, Borrowed>()
  for (const row of Object.values(cells))
    for (const statement of Object.values(row).flat()) {
      if (statement.borrowed === null) continue
      found.set(statementText(statement), statement.borrowed)
      found.set(statement.borrowed.text, statement.borrowed)
    }
  return found
}
