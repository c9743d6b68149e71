import type { FindOptions } from '../../core/find/occurrences.ts'
import { type Hit, search } from '../../core/find/search.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { createStore } from '../store/createStore.ts'

/** What is searched for; kept while the program runs, also where the pane is closed. */
export type Finding = {
  readonly query: string
  readonly replacement: string
  readonly options: FindOptions
  /** The hit one has gone to, or where it was; null before the first. */
  readonly at: { readonly field: string; readonly start: number } | null
  /** The field that asks for the focus; a new object each time. */
  readonly asks: { readonly field: 'query' | 'replacement' } | null
}

export const finding = createStore<Finding>({
  query: '',
  replacement: '',
  options: { matchCase: false, wholeWords: false },
  at: null,
  asks: null,
})

/** Every hit in the framework as it stands. */
export const currentHits = (framework: Framework): readonly Hit[] => {
  const { query, options } = finding.get()
  return search(framework, query, options)
}

/** The hit one has gone to, where it still is one. */
export const currentHit = (framework: Framework): Hit | null => {
  const { at } = finding.get()
  const isIt = ({ field, start }: Hit) => field.key === at?.field && start === at.start
  return at && (currentHits(framework).find(isIt) ?? null)
}
