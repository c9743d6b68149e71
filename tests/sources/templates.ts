import { readFileSync } from 'node:fs'
import type { Framework } from '../../core/framework/framework.ts'
import { instantiate } from '../../core/template/instantiate.ts'
import { parseTemplate } from '../../core/template/library.ts'
import type { Template } from '../../core/template/template.ts'
import { differences, type Expectations } from './compare.ts'
import { readSource, type SourceText } from './sourceText.ts'

/** The five templates, and what has to be known about their sources to hold one against the other. */

const exact: Expectations = { prints: 1, namesFromRunningText: [], otherWordings: [], brokenWords: [] }

/** What is ornament in a source, what it comes to, and where the template's words are not a line of the source. */
export const sources = {
  roskilde: {
    ornament: /^([1-7])$/,
    ornaments: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1 },
    hyphens: [],
    expected: { ...exact, namesFromRunningText: ['Alle ledere', 'Roskilde Kommune'] },
  },
  sammen: {
    ornament: null,
    ornaments: {},
    hyphens: ['MED-systemet'],
    expected: {
      ...exact,
      namesFromRunningText: ['Sammen'],
      brokenWords: [
        'Jeg sikrer sammenhæng og laver de nødvendige prioriteringer af ressourcer i forhold til kvalitet i opgaveløsningen.',
      ],
    },
  },
  holstebro: {
    ornament: /^\s*(n(?= )|ª)/,
    ornaments: { n: 11, ª: 9 },
    hyphens: [
      '-afprøvning',
      'Ledelses-',
      'VI-VI',
      'VI-VI-tilgangen',
      'ikke-efterspurgt',
      'ledelses-',
      'medarbejder-ambassadører',
      'udefra-ind-perspektiv',
      'vi-vi-tilgang',
    ],
    expected: {
      ...exact,
      prints: 2,
      namesFromRunningText: ['Holstebro Kommune', 'Social og Sundhed', 'Chefgruppen'],
      otherWordings: ['Vi har fokus på service og borger'],
    },
  },
  holbaek: {
    ornament: /^([1-5]\.) /,
    ornaments: { '1.': 3, '2.': 3, '3.': 3, '4.': 3, '5.': 3 },
    hyphens: ['-Chefgruppen'],
    expected: exact,
  },
  gladsaxe: {
    ornament: null,
    ornaments: {},
    hyphens: ['med-'],
    expected: { ...exact, namesFromRunningText: ['Lederne', 'Ledelsesgrundlag'] },
  },
} satisfies Record<
  string,
  { ornament: RegExp | null; ornaments: Record<string, number>; hyphens: string[]; expected: Expectations }
>
export type Name = keyof typeof sources
export const names = Object.keys(sources) as Name[]

export const fileText = (name: Name): string =>
  readFileSync(new URL(`../../templates/${name}.json`, import.meta.url), 'utf8')

export const load = (name: Name): Template => {
  const result = parseTemplate(JSON.parse(fileText(name)))
  if (!result.ok) throw new Error(`${name}: ${result.refusal.path} ${result.refusal.message}`)
  return result.value
}

/** The template with its source's own names: the source again. A source without a name takes an empty one's place. */
const asTheSource = (template: Template): Framework => {
  const { municipality, unit } = template.origin
  const made = instantiate(
    template,
    { kommune: municipality || 'Ukendt', forvaltning: unit },
    { id: 'f1', year: 1999, date: '' },
  )
  return municipality === '' ? { ...made, about: { ...made.about, organisation: '' } } : made
}

const forEach = <T>(make: (name: Name) => T) =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>

export const texts: Record<Name, SourceText> = forEach((name) => readSource(name, sources[name].ornament))
export const originals: Record<Name, Framework> = forEach((name) => asTheSource(load(name)))

/** In what the framework, perhaps changed on purpose, differs from its source. */
export const compared = (
  name: Name,
  change: (framework: Framework) => void = () => {},
): readonly string[] => {
  const framework = structuredClone(originals[name])
  change(framework)
  return differences(framework, texts[name], sources[name].expected)
}
