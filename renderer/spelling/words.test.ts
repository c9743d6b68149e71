import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SpelledWord } from '../../core/bridge/spelling.ts'
import { asWritten, wordsIn } from './words.ts'

const texts = (text: string) => wordsIn(text).map((word) => word.text)

describe('wordsIn', () => {
  it('finds Danish words between all kinds of signs', () => {
    expect(texts('Ærlighed, »åbenhed« og (øget) müsli – på ny: idé/tanke!')).toEqual([
      'Ærlighed',
      'åbenhed',
      'og',
      'øget',
      'müsli',
      'på',
      'ny',
      'idé',
      'tanke',
    ])
  })

  it('skips numbers, addresses, placeholders and short forms in capitals', () => {
    expect(
      texts(
        'I 2030 har {{kommunes}} MED, HR’s og KPI’er A4 4-årige mål: se https://retsinformation.dk/eli, gladsaxe.dk og skohr@gladsaxe.dk, 1.a og LinkedIn',
      ),
    ).toEqual(['har', 'og', 'mål', 'se', 'og', 'og'])
  })

  it('asks about the parts of a hyphenated word, each with the whole', () => {
    expect(wordsIn('HR-chef')).toEqual([{ text: 'chef', start: 3, end: 7, within: ['HR-chef'] }])
    expect(texts('ledelses- og styringsgrundlag, med-udvalg')).toEqual([
      'ledelses',
      'og',
      'styringsgrundlag',
      'med',
      'udvalg',
    ])
  })

  it('knows short forms with full stops, and two sentences without a space', () => {
    expect(wordsIn('bl.a. ift. Slut.Begynd')).toEqual([
      { text: 'bl', start: 0, end: 2, within: ['bl.a', 'bl.a.'] },
      { text: 'ift', start: 6, end: 9, within: ['ift.'] },
      { text: 'Slut', start: 11, end: 15, within: ['Slut.Begynd'] },
      { text: 'Begynd', start: 16, end: 22, within: ['Slut.Begynd'] },
    ])
  })

  it('keeps an apostrophe inside a word, and not around it', () => {
    expect(texts("'det’s' hus'")).toEqual(["det's", 'hus'])
  })

  it('looks through soft hyphens and decomposed letters', () => {
    expect(wordsIn('regel\u00adover\u00adholdelse')).toEqual([
      { text: 'regeloverholdelse', start: 0, end: 19, within: [] },
    ])
    expect(wordsIn('a\u030arhus')).toEqual([{ text: 'århus', start: 0, end: 6, within: [] }])
  })
})

const danish = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'ledelse',
        'HR-',
        'bl.a.',
        '’s',
        '\u00ad',
        '{{',
        '}}',
        '@',
        'https://',
        'a\u030a',
        '\n',
      ),
    ),
  )
  .map((pieces) => pieces.join(''))

describe('for every text', () => {
  it('the ranges cut the words back out, in order and without overlap', () => {
    fc.assert(
      fc.property(danish, (text) => {
        let after = 0
        for (const { text: word, start, end } of wordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(after)
          expect(end).toBeGreaterThan(start)
          expect(asWritten(text.slice(start, end))).toBe(word)
          after = end
        }
        expect(after).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('only what the dictionary may be asked comes out', () => {
    fc.assert(
      fc.property(danish, (text) => {
        for (const { text: word, within } of wordsIn(text))
          for (const asked of [word, ...within]) expect(SpelledWord.safeParse(asked).success).toBe(true)
      }),
    )
  })
})
