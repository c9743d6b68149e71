import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOfBookmark, anchorOfTag, anchorTag, bookmarkName } from './anchors.ts'

describe('the names of passages in Word', () => {
  it('is the id itself where the passage stands first', () => {
    expect(anchorTag({ id: 'k1d1r1s1', print: 1 })).toBe('k1d1r1s1')
    expect(bookmarkName({ id: 'k1d1r1s1', print: 1 })).toBe('c_k1d1r1s1')
  })

  it('counts where it is printed again', () => {
    expect(anchorTag({ id: 'k1d1r1s1', print: 2 })).toBe('k1d1r1s1_2')
    expect(bookmarkName({ id: 'k3_definition', print: 2 })).toBe('c_k3_definition_2')
  })

  it('gives every anchor back from its tag and from its bookmark', () => {
    const anchor = fc.record({
      id: fc.stringMatching(/^[a-z][a-z0-9]{0,23}(_[a-z]{1,11})?$/),
      print: fc.integer({ min: 1, max: 60 }),
    })
    fc.assert(
      fc.property(anchor, (given) => {
        expect(anchorOfTag(anchorTag(given))).toEqual(given)
        expect(anchorOfBookmark(bookmarkName(given))).toEqual(given)
      }),
    )
  })

  it.each(['', 'Tekst', '_Toc100000001', 'k1 d1', 'k1_', 'k1_1', 'k1_0', '1k'])(
    'knows that %j is not ours',
    (tag) => {
      expect(anchorOfTag(tag)).toBeNull()
    },
  )

  it('takes no bookmark without the prefix', () => {
    expect(anchorOfBookmark('k1d1r1s1')).toBeNull()
    expect(anchorOfBookmark('_GoBack')).toBeNull()
  })
})
