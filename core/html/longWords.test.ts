import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someText } from '../../tests/builders/arbitrary.ts'
import { widthOf } from '../figure/measure.ts'
import { fitInto } from './longWords.ts'

const marked = (text: string, widthMm: number) => fitInto(widthMm, 10)(text).replaceAll('\u00ad', '|')

describe('words in narrow columns', () => {
  it('stay whole where they have room', () => {
    expect(marked('Jeg sikrer kompetenceudvikling', 60)).toBe('Jeg sikrer kompetenceudvikling')
  })

  it('may be broken where a Dane would break them', () => {
    expect(marked('Implementeringsledelse i praksis', 28)).toBe('Implementerings|ledelse i praksis')
  })

  it('keep every letter, and every part fits the line', () => {
    fc.assert(
      fc.property(someText, fc.integer({ min: 12, max: 60 }), (text, widthMm) => {
        const given = text.replaceAll('\u00ad', '')
        const fitted = fitInto(widthMm, 10)(given)
        expect(fitted.replaceAll('\u00ad', '')).toBe(given)
        for (const part of fitted.split(/[\s\u00ad]/))
          expect(widthOf(part, (10 * 25.4) / 72, 'bold')).toBeLessThanOrEqual(
            Math.max(widthMm, widestLetterMm),
          )
      }),
    )
  })
})

/** A cluster of joined emoji is one letter to the reader, but several to the measuring. */
const widestLetterMm = 25
