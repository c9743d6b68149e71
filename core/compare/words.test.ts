import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDifferences } from './words.ts'

const text = (before: string, after: string) =>
  wordDifferences(before, after).map(
    ({ kind, text: part }) => ({ same: '', gone: '-', added: '+' })[kind] + part,
  )

describe('the words that differ', () => {
  it('are whole Danish words, not letters', () => {
    expect(text('Jeg sætter mål for området', 'Jeg sætter tydelige mål for arbejdet')).toEqual([
      'Jeg sætter ',
      '+tydelige ',
      'mål for ',
      '-området',
      '+arbejdet',
    ])
  })

  it('are none where the texts are equal', () => {
    expect(text('Jeg leder', 'Jeg leder')).toEqual(['Jeg leder'])
    expect(text('', '')).toEqual([])
  })

  it('make up both texts, letter for letter', () => {
    const word = fc.constantFrom('jeg', 'Øger', 'kvalitet', ',', ' ', '\n', 'æ-blå', '  ', '7,2')
    const words = fc.array(word, { maxLength: 30 }).map((list) => list.join(''))
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (before, after) => {
        const stretches = wordDifferences(before, after)
        const joined = (kind: 'gone' | 'added') =>
          stretches
            .filter((stretch) => stretch.kind !== kind)
            .map((stretch) => stretch.text)
            .join('')
        expect(joined('added')).toBe(before)
        expect(joined('gone')).toBe(after)
      }),
      { numRuns: 500 },
    )
  })

  it('of two texts with nothing in common are those texts', () => {
    const long = (letter: string) => Array.from({ length: 3000 }, (_, i) => `${letter}${i}`).join(' ')
    const differences = wordDifferences(long('a'), long('b'))
    expect(
      differences
        .filter(({ kind }) => kind !== 'added')
        .map((part) => part.text)
        .join(''),
    ).toBe(long('a'))
  })
})
