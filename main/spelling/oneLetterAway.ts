/** The words one slip of a key or of Danish spelling away, the likeliest slips first. */

/** By how often they stand in Danish text. */
const letters = [...'etnrsidlagkmofvubphøyåjæcéwxzq']

/** Pairs that sound alike or that people mix up, as in the Danish dictionary's own list. */
const confused = new Set(
  ['kg', 'bp', 'oå', 'mn', 'sc', 'kc', 'sz', 'æe', 'ie', 'ae', 'jg', 'dt', 'ou', 'dg', 'yj', 'øo'].flatMap(
    ([a, b]) => [`${a}${b}`, `${b}${a}`],
  ),
)

/**
 * Each word that becomes `word` by one slip, with how unlikely that slip is (0: a doubled letter or a silent d; 1: two
 * letters swapped or confused; 2: a letter left out; 3: any other).
 */
export function oneLetterAway(word: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const add = (candidate: string, unlikely: number) => {
    if (candidate !== word) found.set(candidate, Math.min(unlikely, found.get(candidate) ?? unlikely))
  }
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at)
    const here = word[at] ?? ''
    const last = word[at - 1] ?? ''
    for (const letter of letters) {
      const silent = letter === 'd' && 'lnr'.includes(last) && last !== ''
      if (at > 0) add(before + letter + word.slice(at), letter === last || silent ? 0 : 2)
      if (here !== '') add(before + letter + word.slice(at + 1), confused.has(here + letter) ? 1 : 3)
    }
    if (here === '') continue
    add(before + word.slice(at + 1), here === last ? 0 : 3)
    const next = word[at + 1] ?? ''
    if (next !== '') add(before + next + here + word.slice(at + 2), 1)
  }
  return found
}

/** So many suggestions of this kind help; of more, most are compounds that nobody has ever written. */
const most = 3

/** The right words one slip away: those of the likeliest kind of slip that gives any. */
export function nearestRight(word: string, isRight: (candidate: string) => boolean) {
  const candidates = oneLetterAway(word)
  let near: readonly string[] = []
  for (const kind of [0, 1, 2, 3]) {
    near = [...candidates].flatMap(([candidate, unlikely]) =>
      unlikely === kind && isRight(candidate) ? [candidate] : [],
    )
    if (near.length > 0) break
  }
  const likeliest = [...near].sort((a, b) => frequency(word, a) - frequency(word, b)).slice(0, most)
  return { near: likeliest, isNear: (candidate: string) => candidates.has(candidate) }
}

/** How far down the list of letters the one stands that was put in. */
const frequency = (word: string, candidate: string): number => {
  const at = [...candidate].findIndex((letter, i) => letter !== word[i])
  return letters.indexOf(candidate[at] ?? '')
}
