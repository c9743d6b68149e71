import { type Search, searchFor } from '../../find/occurrences.ts'
import { genitive } from '../../framework/genitive.ts'
import { type PlaceholderValues, placeName } from '../placeholders.ts'

/** What a name belongs to, as the list of hits is grouped. */
export type NameGroup = 'kommune' | 'by' | 'forvaltning' | 'udsteder' | 'år'

/** A name in one of the forms in which a text may hold it, and what stands in its place in a template. */
export type NamePattern = {
  readonly group: NameGroup
  readonly written: string
  readonly placeholder: string
  readonly search: Search
}

/** Every form of the names but the year's; names that are empty have none. Case is for the finder to look at. */
export function namePatterns({ kommune, forvaltning, udsteder }: PlaceholderValues): readonly NamePattern[] {
  const by = placeName(kommune)
  // A municipality that was written without the word "Kommune" is called by its place.
  const full = by === kommune ? [] : both('kommune', kommune)
  const small = by === kommune || !/kommune$/i.test(kommune) ? [] : smallWord(kommune, by)
  const unit = forvaltning === kommune || forvaltning === by ? [] : both('forvaltning', forvaltning)
  return [...full, ...small, ...both('by', by), ...unit, ...both('udsteder', udsteder)].flatMap(
    ([group, written, placeholder]) => {
      const search = searchFor(written, { matchCase: false, wholeWords: true })
      return search === null || written.trim() === '' ? [] : [{ group, written, placeholder, search }]
    },
  )
}

type Form = readonly [group: NameGroup, written: string, placeholder: string]

const both = (name: 'kommune' | 'by' | 'forvaltning' | 'udsteder', value: string): readonly Form[] => [
  [name, value, `{{${name}}}`],
  [name, genitive(value), `{{${name}s}}`],
]

/** "Holbæk kommunes", and "Københavns kommunes", where the place's own name is another. */
const smallWord = (kommune: string, by: string): readonly Form[] => {
  const before = kommune.replace(/kommune$/i, '').trim() || by
  return ['kommune', 'kommunes'].map((word) => ['kommune', `${before} ${word}`, `{{by}} ${word}`])
}
