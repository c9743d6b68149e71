import { type News, newsKey } from '../../core/origin/news/news.ts'

/** The news as they are shown: what only the template wrote anew, what both did, what is new, what is gone. */
export type NewsGroup = {
  readonly kind: 'reworded' | 'both' | 'added' | 'gone'
  readonly items: readonly News[]
}

export function newsGroups(news: readonly News[]): readonly NewsGroup[] {
  const kindOf = (one: News): NewsGroup['kind'] =>
    one.kind === 'reworded' && one.mine !== null ? 'both' : one.kind
  return (['reworded', 'both', 'added', 'gone'] as const)
    .map((kind) => ({ kind, items: news.filter((one) => kindOf(one) === kind) }))
    .filter(({ items }) => items.length > 0)
}

/** What is chosen to begin with: nothing that writes over or deletes what one has, and nothing that may have been deleted here. */
export const chosenAtFirst = (news: readonly News[]): ReadonlySet<string> =>
  new Set(
    news
      .filter((one) => (one.kind === 'reworded' ? one.mine === null : one.kind === 'added' && one.sure))
      .map(newsKey),
  )
