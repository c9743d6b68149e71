import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bagOf, likeness, nameLikeness, weighing } from './likeness.ts'
import { bestPairs, pairsInGaps } from './pairing.ts'
import { stem, stemsOf } from './stems.ts'

describe('the stem of a word', () => {
  it.each([
    ['leder', 'ledernes'],
    ['sikrer', 'sikre'],
    ['kompetence', 'kompetencerne'],
    ['borger', 'borgerens'],
    ['faglig', 'faglige'],
    ['plan', 'planner'],
    ['sammenhæng', 'sammenhængen'],
  ])('is the same for "%s" and "%s"', (one, other) => {
    expect(stem(one)).toBe(stem(other))
  })

  it.each([
    ['leder', 'ledig'],
    ['mål', 'må'],
    ['drift', 'retning'],
  ])('is not for "%s" and "%s"', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })

  it('leaves case and signs out', () => {
    expect(stemsOf('Øger KVALITET – hver dag!')).toEqual(stemsOf('øger kvalitet hver dag'))
  })
})

describe('likeness', () => {
  const alike = (a: string, b: string) => {
    const weigh = weighing([a, b])
    return likeness(bagOf(a, weigh), bagOf(b, weigh), weigh)
  }

  it('is the same both ways, 1 for the same words and 0 for none in common', () => {
    const words = fc.array(fc.constantFrom('jeg', 'leder', 'drift', 'mål', 'i', 'dag'), { maxLength: 8 })
    const text = words.map((list) => list.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(alike(a, b)).toBe(alike(b, a))
      }),
    )
    expect(alike('Jeg sætter mål', 'jeg sætter målet')).toBe(1)
    expect(alike('Jeg sætter mål', 'Vi følger op')).toBe(0)
    expect(alike('', '')).toBe(0)
  })

  it('of names sees the last part of a compound', () => {
    expect(nameLikeness('Centerchef', 'Chef')).toBeGreaterThanOrEqual(0.5)
    expect(nameLikeness('Chef', 'Chef')).toBe(1)
    expect(nameLikeness('Leder af ledere', 'Leder af leder')).toBeLessThan(1)
    expect(nameLikeness('Sammen sikrer vi driften', 'Drift')).toBeLessThan(0.5)
  })
})

describe('pairing', () => {
  it('takes the best first, each once, and the same pairs seen from the other side', () => {
    const candidate = fc.record({
      former: fc.nat(6),
      later: fc.nat(6),
      score: fc.integer({ min: 1, max: 4 }),
    })
    const once = (list: readonly { former: number; later: number }[]) =>
      list.filter(
        (one, i) => list.findIndex((other) => other.former === one.former && other.later === one.later) === i,
      )
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 20 }), (given) => {
        const candidates = once(given) as typeof given
        const there = bestPairs(candidates)
        const back = bestPairs(
          candidates.map(({ former, later, score }) => ({ former: later, later: former, score })),
        )
        expect(new Set(there.map(({ former }) => former)).size).toBe(there.length)
        expect(new Set(there.map(({ later }) => later)).size).toBe(there.length)
        const said = (pairs: readonly { former: number; later: number }[]) =>
          pairs.map(({ former, later }) => `${former} ${later}`).toSorted()
        expect(said(there)).toEqual(said(back.map(({ former, later }) => ({ former: later, later: former }))))
      }),
    )
  })

  it('fills the gaps between what is paired where both have as many left', () => {
    const counts = { former: 4, later: 4 }
    expect(
      pairsInGaps(
        counts,
        new Map([
          [0, 0],
          [3, 3],
        ]),
      ),
    ).toEqual([
      [1, 1],
      [2, 2],
    ])
    expect(pairsInGaps({ former: 3, later: 4 }, new Map([[0, 0]]))).toEqual([])
    expect(pairsInGaps({ former: 2, later: 2 }, new Map([[0, 1]]))).toEqual([])
  })
})
