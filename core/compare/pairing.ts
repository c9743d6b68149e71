/** Two things that may be one, by their places in their lists. */
export type Candidate = {
  readonly former: number
  readonly later: number
  /** The higher, the sooner they are taken for one. */
  readonly score: number
}

/**
 * One-to-one, the best first. What is equally good goes to those that stand at the nearest places. The same pairs come out
 * whichever side is called the former.
 */
export function bestPairs<C extends Candidate>(candidates: readonly C[]): readonly C[] {
  const [taken, given] = [new Set<number>(), new Set<number>()]
  return candidates
    .toSorted((a, b) => b.score - a.score || distance(a) - distance(b) || sum(a) - sum(b))
    .filter(({ former, later }) => {
      if (taken.has(former) || given.has(later)) return false
      taken.add(former)
      given.add(later)
      return true
    })
}

const distance = ({ former, later }: Candidate): number => Math.abs(former - later)
const sum = ({ former, later }: Candidate): number => former + later

/**
 * What is left over between the same two neighbours on both sides, in order, where there are equally many: a thing that was
 * given other words altogether still stands where it stood. `paired` gives the later's place of what is one already.
 */
export function pairsInGaps(
  counts: { readonly former: number; readonly later: number },
  paired: ReadonlyMap<number, number>,
): readonly (readonly [former: number, later: number])[] {
  const back = new Map([...paired].map(([former, later]) => [later, former]))
  const formerGaps = gaps(counts.former, (i) => paired.get(i))
  const laterGaps = gaps(counts.later, (i) => (back.has(i) ? i : undefined))
  return [...formerGaps].flatMap(([gap, former]) => {
    const later = laterGaps.get(gap) ?? []
    return former.length === later.length ? former.map((place, i) => [place, later[i] ?? place] as const) : []
  })
}

/** What is not paired, by the neighbours before and after it, which both lists call by the later's places. */
function gaps(count: number, partner: (place: number) => number | undefined): Map<string, number[]> {
  const found = new Map<string, number[]>()
  let before = 'begin'
  let open: number[] = []
  for (let place = 0; place <= count; place++) {
    const known = place === count ? 'end' : partner(place)
    if (known === undefined) open.push(place)
    else {
      if (open.length > 0) found.set(`${before} ${known}`, open)
      open = []
      before = `${known}`
    }
  }
  return found
}
