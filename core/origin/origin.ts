import type { Framework } from '../framework/framework.ts'
import type { Source } from '../framework/source.ts'
import { type Statement, statementText } from '../framework/structure.ts'

/** Whose words a statement is: taken over word for word, taken over and written anew, or one's own. */
export type OriginState = 'unchanged' | 'adapted' | 'own'

export type StatementOrigin =
  | { readonly state: 'own'; readonly source: null }
  | { readonly state: 'unchanged' | 'adapted'; readonly source: Source }

const own = { state: 'own', source: null } as const

/** What is said of a statement; a text written back as it was is unchanged again. Marks and spaces at the ends do not count. */
export function stateOf(statement: Statement): OriginState {
  const known = states.get(statement)
  if (known !== undefined) return known
  const state =
    statement.borrowed === null
      ? 'own'
      : sameWords(statementText(statement), statement.borrowed.text)
        ? 'unchanged'
        : 'adapted'
  states.set(statement, state)
  return state
}

/** A statement is never written into, so what was found of it stays true; a letter asks for one of a thousand anew. */
const states = new WeakMap<Statement, OriginState>()

/** Where a statement of the framework is from. */
export function originOf({ sources }: Pick<Framework, 'sources'>, statement: Statement): StatementOrigin {
  const source = sources.find(({ id }) => id === statement.borrowed?.source)
  const state = stateOf(statement)
  return source === undefined || state === 'own' ? own : { state, source }
}

/** Equal but for spaces and for soft hyphens, which say only where a line may break. */
export const sameWords = (one: string, other: string): boolean =>
  one === other || plainWords(one) === plainWords(other)

/** A text as its words alone. */
export const plainWords = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
