import { plainText } from '../framework/richText.ts'
import { linesOfSource, type Source } from './source.ts'

/** What the text says of itself: whose it is, from when, and how it writes its words. */

/** "Holstebro Kommune", by how often it stands; empty where no municipality is named. */
export function organisationIn(text: string): string {
  const counts = new Map<string, number>()
  for (const found of text.matchAll(municipality)) {
    const name = `${capitalised(found[1] ?? '')} ${capitalised(found[2] ?? '')}`.replace(/(kommune)s$/i, '$1')
    if (!/^(Den|Vores|I|En|Hver|Din|Danske) /.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}
const municipality = /(?<![\p{L}])(\p{Lu}[\p{L}-]{2,30})\s+(Kommunes?|KOMMUNES?|Regionskommunes?)(?!\p{L})/gu

const capitalised = (word: string): string =>
  /\p{Ll}/u.test(word) ? word : word.toLowerCase().replace(/(^|-)\p{L}/gu, (letter) => letter.toUpperCase())

/** The year beside a month, a "version" or a "©", or at least one that a framework can be from; null for none. */
export function yearIn(text: string): number | null {
  for (const pattern of years) {
    const found = pattern.exec(text)?.[1]
    if (found !== undefined) return Number(found)
  }
  return null
}
const years = [
  /(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s+((?:19|20)\d\d)(?!\d)/iu,
  /(?:©|version|revideret|udarbejdet|udgave|udgivet|vedtaget|godkendt)[^\n]{0,30}?(?<!\d)((?:19|20)\d\d)(?!\d)/iu,
  /(?:grundlag|profil|principper|værdier|kodeks|Kommune)[^\n]{0,80}?(?<!\d)((?:19|20)\d\d)(?!\d)/iu,
]

/** How the document writes a word inside a sentence, "Holbæk" for "holbæk"; null where it never does. */
export function spellingIn(source: Source): (word: string) => string | null {
  const found = new Map<string, string>()
  for (const line of linesOfSource(source)) {
    const text = plainText(line.text)
    if (/\p{Ll}/u.test(text))
      for (const [, ...words] of text.matchAll(
        /(?<!\p{L})\p{Ll}+,? (\p{Lu}[\p{L}\p{N}]*)(?: (\p{Lu}\p{L}*))?/gu,
      ))
        for (const word of words)
          if (word !== undefined && !found.has(word.toLowerCase())) found.set(word.toLowerCase(), word)
  }
  return (word) =>
    found.get(word) ?? (found.has(word.replace(/s$/, '')) ? `${found.get(word.replace(/s$/, ''))}s` : null)
}

/** Whom a framework without columns speaks to, in its own words: "Lederne" where it says so, else all leaders. */
export function leadersIn(text: string): { readonly name: string; readonly sure: number } {
  for (const [words, name] of leaders) if (words.test(text)) return { name, sure: 0.75 }
  return { name: 'Alle ledere', sure: 0.6 }
}
const leaders: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})alle ledere(?!\p{L})/iu, 'Alle ledere'],
  [
    /(?<!\p{L})(er|skal|har|vil|som) lederne(?!\p{L})|(?<!\p{L})lederne (er|skal|har|vil|i)(?!\p{L})/iu,
    'Lederne',
  ],
  [/(?<!\p{L})vores ledere(?!\p{L})/iu, 'Vores ledere'],
  [/(?<!\p{L})alle medarbejdere (er|skal|har)(?!\p{L})/iu, 'Alle medarbejdere'],
]
