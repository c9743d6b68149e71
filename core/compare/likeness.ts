import { stemsOf } from './stems.ts'

/** A text as it is compared with others: how often each of its words stands in it, and how much they weigh together. */
export type Bag = { readonly words: ReadonlyMap<string, number>; readonly weight: number }

/** Whole numbers throughout, so that two texts are as alike one way as the other. */
export type Weigh = (word: string) => number

/**
 * Words that stand in many of the texts ("jeg", "sikrer", "at") say little about which two belong together. `texts` are
 * those of both sides.
 */
export function weighing(texts: readonly string[]): Weigh {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of new Set(stemsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const common = Math.max(4, Math.floor(texts.length / 12))
  return (word) => ((counts.get(word) ?? 0) > common ? 1 : 3)
}

export const bagOf = (text: string, weigh: Weigh): Bag => {
  const words = new Map<string, number>()
  let weight = 0
  for (const word of stemsOf(text)) {
    words.set(word, (words.get(word) ?? 0) + 1)
    weight += weigh(word)
  }
  return { words, weight }
}

/** From 0, no word in common, to 1, the same words; two texts without words are not alike. */
export function likeness(a: Bag, b: Bag, weigh: Weigh): number {
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words]
  let shared = 0
  for (const [word, count] of few) shared += Math.min(count, many.get(word) ?? 0) * weigh(word)
  const all = a.weight + b.weight
  return all === 0 ? 0 : (2 * shared) / all
}

const evenly: Weigh = () => 1

/**
 * How alike two names are. A compound and its last part are half alike: "Centerchef" is a "Chef", since in Danish the last
 * part says what it is.
 */
export function nameLikeness(a: string, b: string): number {
  if (a === '' || b === '') return 0
  if (a === b) return 1
  const [first, second] = [bagOf(a, evenly), bagOf(b, evenly)]
  const alike = likeness(first, second, evenly)
  const [one, other] = [[...first.words.keys()].join(' '), [...second.words.keys()].join(' ')]
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const compound = short.length >= 4 && !long.includes(' ') && long.endsWith(short)
  return Math.min(0.99, compound ? Math.max(alike, 0.5) : alike)
}
