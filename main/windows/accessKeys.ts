/**
 * Gives each entry of one menu a letter of its own to be picked with: `&` before it, as Windows and Linux read it. Labels
 * come and go with the program's commands, so the letters are found here: the first of a word that is still free, else
 * any. An entry that has its letter already keeps it, and a label that finds none stays as it is.
 */
export function withAccessKeys<T extends { readonly label?: string | undefined }>(items: readonly T[]): T[] {
  const taken = new Set(items.flatMap(({ label }) => letterOf(label ?? '') ?? []))
  return items.map((item) => {
    const { label } = item
    if (label === undefined || letterOf(label) !== null) return item
    const at = places(label).find((place) => !taken.has(label.charAt(place).toLowerCase()))
    if (at === undefined) return item
    taken.add(label.charAt(at).toLowerCase())
    return { ...item, label: `${label.slice(0, at)}&${label.slice(at)}` }
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
