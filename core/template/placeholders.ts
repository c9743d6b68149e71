import { genitive } from '../framework/genitive.ts'

/**
 * Placeholders let a text move from one municipality to another: "I {{by}} sætter vi borgeren først."
 *
 * A text is read once from left to right: what a value brings in is never read again, and a placeholder that
 * is not in the list stays as it stands, so nothing that a user typed is ever changed. So does one whose value nobody gave:
 * it can be found and filled in later. A name in capitals, `{{KOMMUNE}}`, gives its value in capitals.
 */

export const placeholderNames = [
  'kommune',
  'kommunes',
  'by',
  'bys',
  'forvaltning',
  'forvaltnings',
  'udsteder',
  'udsteders',
  'år',
] as const
export type PlaceholderName = (typeof placeholderNames)[number]

export type PlaceholderValues = {
  /** The municipality's full name, "Holstebro Kommune". */
  readonly kommune: string
  /** The administration, "Social og Sundhed"; empty where the framework is the whole municipality's. */
  readonly forvaltning: string
  /** Who signs it, "Chefgruppen". */
  readonly udsteder: string
  readonly år: string
}

/** Municipalities whose name stands in the genitive, or does not end in "Kommune". */
const places: Readonly<Record<string, string>> = {
  'bornholms regionskommune': 'Bornholm',
  'københavns kommune': 'København',
  'nordfyns kommune': 'Nordfyn',
  'vesthimmerlands kommune': 'Vesthimmerland',
}

/** What people call the place: "Holstebro Kommune" → "Holstebro". A name without "Kommune" is used as it is. */
export const placeName = (municipality: string): string =>
  places[municipality.toLowerCase()] ?? (municipality.replace(/\s+kommune$/i, '') || municipality)

/**
 * "{{by}} kommunes", the spelling without the capital: "Holbæk kommunes", but "Københavns kommunes", since that name
 * is not the place's with a word after it.
 */
const placeAndMunicipality = (municipality: string, word: string): string =>
  places[municipality.toLowerCase()] === undefined
    ? `${placeName(municipality)}${word}`
    : `${municipality.replace(/kommune$/i, 'kommune')}${word.endsWith('s') ? 's' : ''}`

/**
 * A text with its placeholders filled in. Without an administration `{{forvaltning}}` is the municipality, and
 * "{{forvaltning}}, {{kommune}}" names it once.
 */
export function fillIn(text: string, values: PlaceholderValues): string {
  const unit = values.forvaltning || values.kommune
  const byName: Readonly<Record<PlaceholderName, string>> = {
    kommune: values.kommune,
    kommunes: genitive(values.kommune),
    by: placeName(values.kommune),
    bys: genitive(placeName(values.kommune)),
    forvaltning: unit,
    forvaltnings: genitive(unit),
    udsteder: values.udsteder,
    udsteders: genitive(values.udsteder),
    år: values.år,
  }
  return text.replace(placeholder, (whole, unitBefore: string | undefined, given: string, word = '') => {
    const name = isPlaceholder(given) ? given : inCapitals.get(given)
    if (name === undefined || byName[name] === '') return whole
    if (name !== given) return `${byName[name].toUpperCase()}${word}`
    if (name === 'by' && word !== '') return placeAndMunicipality(values.kommune, word)
    const before = unitBefore !== undefined && unit !== values.kommune ? `${unit}${unitBefore}` : ''
    return `${before}${byName[name]}${word}`
  })
}

/** Every name in double braces, known or not, in order. */
export const placeholdersIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\{\{([^{}]*)\}\}/g), (match) => match[1] ?? '')

export const isPlaceholder = (name: string): name is PlaceholderName =>
  placeholderNames.some((known) => known === name)

/** "KOMMUNE" → "kommune". */
const inCapitals: ReadonlyMap<string, PlaceholderName> = new Map(
  placeholderNames.map((name) => [name.toUpperCase(), name]),
)

/**
 * A placeholder, or the administration followed by its municipality: then the first group is what stands between. The
 * last group is the word "kommune" after it.
 */
const placeholder =
  /(?:\{\{forvaltning\}\}(,\s)(?=\{\{kommunes?\}\}))?\{\{([^{}]*)\}\}( kommunes?(?!\p{L}))?/gu
