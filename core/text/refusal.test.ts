import { expect, test } from 'vitest'
import { refusalText } from './refusal.ts'

/** Every sentence that refuses something, with its names filled in. */
function sentences(texts: object, place = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]) => {
    const where = `${place}${name}`
    if (typeof value === 'string') return [[where, value] as const]
    if (typeof value === 'function') return [[where, String(value('Plan', ['a', 'b']))] as const]
    return typeof value === 'object' && value !== null ? sentences(value, `${where}.`) : []
  })
}

/** What asks for one more word rather than refuse, what the user chose, and what stands before another sentence. */
const others = new Set(['template.noMunicipality', 'program.cancelled', 'edit.inScript'])

test.each(sentences(refusalText).filter(([where]) => !others.has(where)))(
  '%s says what happened, that nothing was lost, and what to do',
  (_, sentence) => {
    expect(sentence).toMatch(/^["\p{Lu}][^!]*[.]$/u)
    expect(sentence).toMatch(/intet|ikke (ændret|åbnet|overskrevet|taget med)|gået tabt|ikke gemt oveni/i)
    // Each a sentence of its own.
    expect(sentence.split(/(?<=[.]"?) (?=["\p{Lu}])/u).length).toBeGreaterThan(2)
  },
)
