import type { Framework } from '../framework/framework.ts'
import { genitive } from '../framework/genitive.ts'
import type { Origin } from '../framework/source.ts'
import { sourcesInUse } from '../framework/sourcesInUse.ts'
import { originText } from '../text/origin.ts'

/**
 * The one line that says what a framework builds on: "Bygger på Holstebro Kommunes ledelsesgrundlag for Social og Sundhed,
 * 2021". Null for one that builds on nothing, or on something that has no name.
 *
 * The framework it was begun from counts as long as the document lives, since structure and prose come from there too; any
 * other one as long as a statement from it stands, adapted or not.
 */
export function originLine(framework: Pick<Framework, 'sources' | 'origin' | 'cells'>): string | null {
  const named = sourcesInUse(framework).flatMap((source) => {
    const name = nameOfSource(source)
    return name === null ? [] : [{ name, year: source.year }]
  })
  // A template and a file of the same framework are one to the reader.
  const once = named.filter(
    ({ name, year }, i) => named.findIndex((other) => other.name === name && other.year === year) === i,
  )
  const [only] = once
  if (only === undefined) return null
  const withYear = once.length === 1 ? originText.oneOf : originText.someOf
  return originText.line(
    originText.list(once.map(({ name, year }) => (year === null ? name : withYear(name, year)))),
  )
}

/** What a source is called in a sentence, without its year; null where nothing is known of it. */
export function nameOfSource({ municipality, unit, title }: Origin): string | null {
  if (municipality !== '') return originText.ofMunicipality(genitive(municipality), unit)
  if (title !== '') return originText.ofTitle(title)
  return unit === '' ? null : originText.ofUnit(unit)
}
