import { wordDifferences } from '../../../compare/words.ts'
import type { ChangeAnswer } from '../../../framework/round.ts'

/** What somebody did, before it is given an id; `at` is its place in the document. */
export type Change = Pick<ChangeAnswer, 'kind' | 'before' | 'after' | 'wording' | 'cell' | 'silent'> & {
  readonly target: string | null
  readonly lies: ChangeAnswer['lies']
  /** Null for what nobody signed. */
  readonly author: string | null
  readonly date: string | null
  readonly at: number
}

/** Who did it, and whether it was tracked. */
export type Signed = Pick<Change, 'author' | 'date' | 'silent'>

export const unsigned: Signed = { author: null, date: null, silent: true }

/** By what happened to words: they came, they went, or both. */
export function kindOf(before: string, after: string): 'insert' | 'delete' | 'edit' {
  if (after === '') return 'delete'
  if (before === '') return 'insert'
  const stretches = wordDifferences(before, after)
  const has = (kind: 'gone' | 'added') =>
    stretches.some((stretch) => stretch.kind === kind && stretch.text.trim() !== '')
  if (has('gone') === has('added')) return 'edit'
  return has('gone') ? 'delete' : 'insert'
}
