import type { Id } from '../framework/id.ts'

/**
 * How often the texts say that two things are one: each text that stands just once on either side, word for word, is a
 * witness for what it stands in.
 */
export type Witnesses = {
  readonly agree: (former: Id, later: Id) => number
  /** The share of a thing's witnesses that speak for the other, seen from the side with more of them. */
  readonly share: (former: Id, later: Id) => number
}

export function witnesses<T extends { readonly text: string }>(
  former: readonly T[],
  later: readonly T[],
  placeOf: (item: T) => Id | null,
): Witnesses {
  const others = once(later)
  const votes = new Map<string, number>()
  const [ofFormer, ofLater] = [new Map<Id, number>(), new Map<Id, number>()]
  for (const [text, item] of once(former)) {
    const other = others.get(text)
    const [left, right] = [placeOf(item), other ? placeOf(other) : null]
    if (left === null || right === null) continue
    const key = `${left} ${right}`
    votes.set(key, (votes.get(key) ?? 0) + 1)
    ofFormer.set(left, (ofFormer.get(left) ?? 0) + 1)
    ofLater.set(right, (ofLater.get(right) ?? 0) + 1)
  }
  const agree = (left: Id, right: Id) => votes.get(`${left} ${right}`) ?? 0
  return {
    agree,
    share: (left, right) => {
      const most = Math.max(ofFormer.get(left) ?? 0, ofLater.get(right) ?? 0)
      return most === 0 ? 0 : agree(left, right) / most
    },
  }
}

const once = <T extends { readonly text: string }>(items: readonly T[]): ReadonlyMap<string, T> => {
  const counts = new Map<string, number>()
  for (const { text } of items) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Map(
    items.flatMap((item) => (item.text !== '' && counts.get(item.text) === 1 ? [[item.text, item]] : [])),
  )
}
