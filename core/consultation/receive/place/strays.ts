/** Which of these numbers, in the order they stand, break the rising order of the most of them. */
export function outOfOrder(numbers: readonly number[]): ReadonlySet<number> {
  /** The place of the smallest last number of a rising row of each length. */
  const ends: number[] = []
  const before: number[] = []
  numbers.forEach((number, at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[at] = ends[low - 1] ?? -1
    ends[low] = at
  })
  const kept = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at)
  return new Set(numbers.flatMap((_, at) => (kept.has(at) ? [] : [at])))
}
