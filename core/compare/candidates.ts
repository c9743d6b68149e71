import { type Bag, bagOf, likeness, type Weigh, weighing } from './likeness.ts'
import type { Candidate } from './pairing.ts'

/** A text that may be another one in the other framework. */
export type Sought = {
  readonly text: string
  /** What it stands in: a cell, a part. Equal in both frameworks where that is one and the same; null where it has no like. */
  readonly place: string | null
  /** Places that are near it, such as its row and its column. */
  readonly near: readonly (string | null)[]
}

export type Alike = Candidate & { readonly likeness: number; readonly samePlace: boolean }

/**
 * Which texts may be one and the same. Not every text is held against every other: those that stand in the same place, those
 * that are equal, and those that share a word that few have.
 */
export function candidates(former: readonly Sought[], later: readonly Sought[]): readonly Alike[] {
  const weigh = weighing([...former, ...later].map(({ text }) => text))
  const bags = [former, later].map((side) => side.map(({ text }) => bagOf(text, weigh)))
  const [formerBags = [], laterBags = []] = bags
  const tried = new Set<number>()
  const found: Alike[] = []
  const attempt = (i: number, j: number) => {
    const key = i * later.length + j
    if (tried.has(key)) return
    tried.add(key)
    const [a, b, bagA, bagB] = [former[i], later[j], formerBags[i], laterBags[j]]
    if (!a || !b || !bagA || !bagB) return
    found.push({ former: i, later: j, ...judge(a, b, bagA, bagB, weigh) })
  }
  const meet = (blocks: readonly Block[], most: number) => {
    for (const { former: left, later: right } of blocks)
      if (left.length * right.length <= most) for (const i of left) for (const j of right) attempt(i, j)
      // So many that are equal, or stand together: in the order they stand.
      else for (let n = 0; n < Math.min(left.length, right.length); n++) attempt(left[n] ?? 0, right[n] ?? 0)
  }
  meet(
    blocked(former, later, ({ place }) => (place === null ? [] : [place])),
    mostTogether,
  )
  meet(
    blocked(former, later, ({ text }) => [text]),
    mostEqual,
  )
  const rare = blocked(
    formerBags.map((bag) => [...bag.words.keys()]),
    laterBags.map((bag) => [...bag.words.keys()]),
    (words) => words,
  ).filter((block) => block.former.length <= rareCount && block.later.length <= rareCount)
  meet(rare, rareCount * rareCount)
  return found
}

const mostTogether = 10_000
const mostEqual = 900
/** A word that stands in more texts than this leads nowhere. */
const rareCount = 8

function judge(a: Sought, b: Sought, bagA: Bag, bagB: Bag, weigh: Weigh) {
  const alike = a.text === b.text ? 1 : Math.min(0.99, likeness(bagA, bagB, weigh))
  const samePlace = a.place !== null && a.place === b.place
  const nearby = a.near.filter((place, n) => place !== null && place === b.near[n]).length
  // A text that was reworded in its place goes before one that is somewhat more alike elsewhere.
  return { likeness: alike, samePlace, score: alike + (samePlace ? 0.3 : 0) + nearby * 0.04 }
}

type Block = { readonly former: readonly number[]; readonly later: readonly number[] }

/** What shares a key, for each key that both sides have. */
function blocked<T>(
  former: readonly T[],
  later: readonly T[],
  keysOf: (item: T) => readonly string[],
): readonly Block[] {
  const index = (items: readonly T[]) => {
    const places = new Map<string, number[]>()
    for (const [place, item] of items.entries())
      for (const key of keysOf(item)) {
        const list = places.get(key)
        if (list) list.push(place)
        else places.set(key, [place])
      }
    return places
  }
  const rights = index(later)
  return [...index(former)].flatMap(([key, left]) => {
    const right = rights.get(key)
    return right ? [{ former: left, later: right }] : []
  })
}
