/** Where a relation stands around the leader: the keyword says it, or else the room that is left. */

/** `turn` is a share of a full turn, clockwise from the top. The word says a direction, one that goes both ways, or none. */
export type Outside = { readonly kind: 'one' | 'both' | 'none'; readonly turn: number }

/** `inner` is led inwards: a ring around the leader. */
export type Place = Outside | { readonly kind: 'inner' }

const said: Record<string, Place> = {
  opad: { kind: 'one', turn: 0 },
  udad: { kind: 'one', turn: 0.25 },
  nedad: { kind: 'one', turn: 0.5 },
  'på tværs': { kind: 'both', turn: 0.75 },
  indad: { kind: 'inner' },
}

/**
 * A place for each name. Words for a direction stand in it, each direction once; the others take the middle of the
 * widest gap in turn. Where no word says a direction, all go evenly around, clockwise from the top.
 */
export function placesFor(names: readonly string[]): Place[] {
  const words = names.map((name) => name.trim().toLocaleLowerCase('da-DK'))
  const spoken = words.map((word, i) =>
    Object.hasOwn(said, word) && words.indexOf(word) === i ? (said[word] ?? null) : null,
  )
  if (spoken.every((place) => place === null))
    return words.map((_, i) => ({ kind: 'none', turn: i / words.length }))

  const taken = spoken.flatMap((place) => (place === null || place.kind === 'inner' ? [] : [place.turn]))
  return spoken.map((place) => {
    if (place !== null) return place
    const turn = widestGap(taken)
    taken.push(turn)
    return { kind: 'none', turn }
  })
}

/** The middle of the widest stretch without a place, the first of them clockwise from the top. */
const widestGap = (taken: readonly number[]): number => {
  const sorted = taken.toSorted((a, b) => a - b)
  let best = { from: 0, width: 0 }
  sorted.forEach((from, i) => {
    const width = (sorted[i + 1] ?? (sorted[0] ?? 0) + 1) - from
    if (width > best.width + 1e-9) best = { from, width }
  })
  return best.width === 0 ? 0 : (best.from + best.width / 2) % 1
}
