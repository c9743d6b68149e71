/** What tells that a part of one document is the same part of another. */
export type Marks = {
  /** Parts of different kinds are never the same. */
  readonly kind: string
  /** The passages in it. */
  readonly passages: readonly string[]
  /** What it is called or says, for parts that hold no passage. */
  readonly label: string
}

export type Merged<T> =
  | { readonly change: null; readonly former: T; readonly later: T }
  | { readonly change: 'gone'; readonly former: T }
  | { readonly change: 'added'; readonly later: T }

/**
 * Two lists of parts as one: what both have, in the later's order, with what is gone before what is new wherever they
 * differ. What stands in another order is gone where it stood and new where it stands.
 */
export function merge<T>(
  former: readonly T[],
  later: readonly T[],
  marksOf: (part: T) => Marks,
): readonly Merged<T>[] {
  const kept = inOrder(pairsOf(former.map(marksOf), later.map(marksOf)))
  const merged: Merged<T>[] = []
  let [left, right] = [0, 0]
  for (const [i, j] of [...kept, [former.length, later.length] as const]) {
    for (const part of former.slice(left, i)) merged.push({ change: 'gone', former: part })
    for (const part of later.slice(right, j)) merged.push({ change: 'added', later: part })
    const [was, is] = [former[i], later[j]]
    if (was !== undefined && is !== undefined && i < former.length)
      merged.push({ change: null, former: was, later: is })
    left = i + 1
    right = j + 1
  }
  return merged
}

type Places = readonly [former: number, later: number]

/** Which parts are the same, one-to-one, those with most in common first. */
function pairsOf(former: readonly Marks[], later: readonly Marks[]): readonly Places[] {
  const index = new Map<string, number[]>()
  for (const [j, marks] of later.entries())
    for (const key of keysOf(marks)) index.set(key, [...(index.get(key) ?? []), j])
  const found: { readonly places: Places; readonly score: number }[] = []
  for (const [i, marks] of former.entries()) {
    const shared = new Map<number, number>()
    for (const key of keysOf(marks))
      for (const j of index.get(key) ?? []) shared.set(j, (shared.get(j) ?? 0) + 1)
    for (const [j, count] of shared) {
      const all = keysOf(marks).length + keysOf(later[j] ?? marks).length
      found.push({ places: [i, j], score: (2 * count) / all })
    }
  }
  const [taken, given] = [new Set<number>(), new Set<number>()]
  return found
    .sort((a, b) => b.score - a.score || gap(a.places) - gap(b.places) || a.places[0] - b.places[0])
    .flatMap(({ places }) => {
      if (taken.has(places[0]) || given.has(places[1])) return []
      taken.add(places[0])
      given.add(places[1])
      return [places]
    })
}

const keysOf = ({ kind, passages, label }: Marks): readonly string[] => [
  ...passages.map((id) => `${kind} #${id}`),
  ...(label === '' ? [] : Array.from({ length: labelWeight }, (_, n) => `${kind} ${n} "${label}`)),
]

/** What a part is called tells as much of it as a few passages do. */
const labelWeight = 3

const gap = ([former, later]: Places): number => Math.abs(former - later)

/** The most pairs that stand in the same order on both sides: a longest increasing sequence. */
function inOrder(pairs: readonly Places[]): readonly Places[] {
  const byFormer = [...pairs].sort(([a], [b]) => a - b)
  /** For each length, the chain that ends earliest. */
  const ends: Chain[] = []
  for (const pair of byFormer) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1
      else high = middle
    }
    ends[low] = { pair, before: ends[low - 1] ?? null }
  }
  const kept: Places[] = []
  for (let chain = ends.at(-1) ?? null; chain !== null; chain = chain.before) kept.unshift(chain.pair)
  return kept
}

type Chain = { readonly pair: Places; readonly before: Chain | null }
