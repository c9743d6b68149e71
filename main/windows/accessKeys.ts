/**
 * Gives each entry of one menu a letter of its own to be picked with: `&` before it, as Windows and Linux read it. Labels
 * come and go with the program's commands, so the letters are found here: the first of a word that is still free, else
 * any; an entry moves on to another of its letters where a later one would find none. An entry that has its letter already
 * keeps it, and a label that finds none stays as it is.
 */
export function withAccessKeys<T extends { readonly label?: string | undefined }>(items: readonly T[]): T[] {
  const given = new Set(items.flatMap(({ label }) => letterOf(label ?? '') ?? []))
  const holders = new Map<string, number>()
  const chosen = new Map<number, number>()
  const letterAt = (item: number, place: number) => items[item]?.label?.charAt(place).toLowerCase() ?? ''
  /** Finds the entry a letter, moving others where it must (an augmenting path of a bipartite matching). */
  const seat = (item: number, tried: Set<string>): boolean => {
    const open = places(items[item]?.label ?? '').filter((place) => !given.has(letterAt(item, place)))
    const taken = open.filter((place) => holders.has(letterAt(item, place)))
    return [...open.filter((place) => !taken.includes(place)), ...taken].some((place) => {
      const letter = letterAt(item, place)
      if (tried.has(letter)) return false
      tried.add(letter)
      const holder = holders.get(letter)
      if (holder !== undefined && !seat(holder, tried)) return false
      holders.set(letter, item)
      chosen.set(item, place)
      return true
    })
  }
  items.forEach(({ label }, item) => {
    if (label !== undefined && letterOf(label) === null) seat(item, new Set())
  })
  return items.map((item, i) => {
    const at = chosen.get(i)
    const label = item.label ?? ''
    return at === undefined ? item : { ...item, label: `${label.slice(0, at)}&${label.slice(at)}` }
  })
}

/** The letter after a single `&`; two of them are the sign itself. */
export const letterOf = (label: string): string | null =>
  label
    .replaceAll('&&', '')
    .match(/&([\p{L}\p{N}])/u)?.[1]
    ?.toLowerCase() ?? null

/** Where letters stand that may be picked: first those that begin a word. */
function places(label: string): readonly number[] {
  const letters = Array.from(label.matchAll(/\p{L}/gu), ({ index }) => index)
  const first = letters.filter((at) => at === 0 || !/[\p{L}&]/u.test(label.charAt(at - 1)))
  return [...first, ...letters.filter((at) => !first.includes(at) && label.charAt(at - 1) !== '&')]
}
