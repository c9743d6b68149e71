/** What a test types, so that afterwards it can be told how much of it was kept: "q1 q2 q3 …". */

export const numberText = (number: number): string => `q${number} `

/** How many of the numbers from 1 on stand in the text without a gap. */
export function lastNumber(text: string): number {
  const found = new Set(Array.from(text.matchAll(/q(\d+)(?!\d)/g), ([, digits]) => Number(digits)))
  let number = 0
  while (found.has(number + 1)) number += 1
  return number
}

/** The same numbers between 0 and 1 for the same seed (mulberry32, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
