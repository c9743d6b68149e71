/** What each place of the returned document was, by how much speaks for it. */
export type Votes = Map<string, Map<string, number>>

export function vote(votes: Votes, here: string, there: string, weight: number): void {
  const counts = votes.get(here) ?? new Map<string, number>()
  votes.set(here, counts)
  counts.set(there, (counts.get(there) ?? 0) + weight)
}

/** Of equals the one that was met first. */
export const winners = (votes: Votes): ReadonlyMap<string, string> =>
  new Map(
    [...votes].flatMap(([here, counts]) => {
      const [best] = [...counts].toSorted((a, b) => b[1] - a[1])
      return best === undefined ? [] : [[here, best[0]] as const]
    }),
  )

/** A name says more of a row or column than a statement, which may have been put there. */
export const nameWeight = 3
