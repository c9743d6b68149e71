/** The words of a text as they are compared: without case, punctuation and the endings that Danish bends them with. */
export const stemsOf = (text: string): readonly string[] =>
  (text.normalize('NFC').toLowerCase().match(word) ?? []).map(stem)

const word = /[\p{L}\p{N}]+/gu

/**
 * A word without its ending: "lederne", "ledernes" and "leder" are one, so are "sikrer" and "sikre". Not the dictionary's
 * stem: it only has to be the same for the same word.
 */
export function stem(given: string): string {
  const ending = endings.find((each) => given.endsWith(each) && given.length - each.length >= shortest)
  const bare = ending === undefined ? given : given.slice(0, -ending.length)
  // "mål" and "målet", but also "plan" and "planner": a doubled consonant is how Danish bends a short vowel.
  return bare.length > shortest && bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare
}

/** Less than this is no word any more. */
const shortest = 3

/** Longest first, so that "ernes" is not taken for "s". */
const endings: readonly string[] = [
  'erede erende hederne hedens heders ernes heden heder endes erens erets ende erne eren erer eret ered ede edes',
  'enes eres hed ene ens ere ers ets en er es et te e s',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
