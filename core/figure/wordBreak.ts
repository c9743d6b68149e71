/**
 * Where a word may be broken that is wider than its line: the last resort, but Danish compounds are long.
 *
 * Best at a hyphen or slash that is already there, then before a word that often ends a compound in this field
 * ("Implementerings-ledelse"), then before a syllable, between two
 * consonants for choice, else wherever it fits.
 */

const tails =
  'ansvar|arbejde|arbejder|beskrivelse|borger|chef|dialog|direktør|drift|faglighed|forvaltning|forventning|' +
  'fællesskab|grundlag|indsats|innovation|kommune|kompetence|kultur|kvalitet|kæde|ledelse|leder|løsning|' +
  'medarbejder|miljø|mål|målsætning|niveau|område|opgave|organisation|orienteret|plads|plan|politik|proces|' +
  'relation|resultat|retning|rum|rådgivning|samarbejde|service|skabelse|skabende|strategi|styring|sundhed|' +
  'syn|tilbud|trivsel|udvalg|udvikling|værdi|ydelse|økonomi'
const tail = new RegExp(`^(?:${tails})`, 'iu')

const vowel = /[aeiouyæøåéAEIOUYÆØÅ]/u
const neverFirst = /^(?:\p{M}|\u200d|\ufe0f)/u

export type Broken = { readonly head: string; readonly rest: string }

/** The longest sane beginning of `word` that `fits`, with its hyphen, and what is left; at least one letter. */
export function breakWord(word: string, fits: (head: string) => boolean): Broken {
  const letters = Array.from(word)
  const places: Place[] = []
  for (let at = 1; at < letters.length; at++) {
    if (!fits(letters.slice(0, at).join(''))) break
    const place = placeAt(letters, at)
    if (place && fits(place.head)) places.push(place)
  }
  const longest = Math.max(0, ...places.map((place) => place.at))
  const roomy = places.filter((place) => place.at >= longest * 0.4)
  const best = roomy.toSorted((a, b) => b.rank - a.rank || b.at - a.at)[0]
  const at = best?.at ?? 1
  return { head: best?.head ?? letters.slice(0, at).join(''), rest: letters.slice(at).join('') }
}

type Place = { readonly at: number; readonly rank: number; readonly head: string }

const placeAt = (letters: readonly string[], at: number): Place | null => {
  if (neverFirst.test(letters[at] ?? '') || letters[at - 1] === '\u200d') return null
  const head = letters.slice(0, at).join('')
  const before = letters[at - 1] ?? ''
  if (/[-/–]/u.test(before)) return { at, rank: 4, head }
  const inside = /\p{L}/u.test(before) && /\p{L}/u.test(letters[at] ?? '')
  const hyphened = `${head}${inside ? '-' : ''}`
  if (!inside || at < 3 || letters.length - at < 3) return { at, rank: 0, head: hyphened }
  if (tail.test(letters.slice(at).join(''))) return { at, rank: 3, head: hyphened }
  const syllable = !vowel.test(letters[at] ?? '') && vowel.test(letters[at + 1] ?? '')
  return { at, rank: syllable ? (vowel.test(before) ? 1 : 2) : 0, head: hyphened }
}
