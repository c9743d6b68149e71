import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestRight, oneLetterAway } from './oneLetterAway.ts'

const danishWord = fc
  .array(fc.constantFrom(...'abdefgklmnoprstuvæøå'), { minLength: 2, maxLength: 14 })
  .map((letters) => letters.join(''))

describe('oneLetterAway', () => {
  it('knows how likely each slip is', () => {
    const slips = oneLetterAway('grunlag')
    expect(slips.get('grundlag')).toBe(0)
    expect(slips.get('grunllag')).toBe(0)
    expect(slips.get('gurnlag')).toBe(1)
    expect(slips.get('gronlag')).toBe(1)
    expect(slips.get('grunelag')).toBe(2)
    expect(slips.get('grynlag')).toBe(3)
    expect(slips.get('grunag')).toBe(3)
    expect(slips.has('grunlag')).toBe(false)
    expect(slips.has('grundlaget')).toBe(false)
  })

  it('goes both ways: whatever a word can slip into can slip back', () => {
    fc.assert(
      fc.property(danishWord, (word) => {
        // But that no first letter is ever put in front: people do not leave it out.
        for (const candidate of oneLetterAway(word).keys())
          if (candidate !== word.slice(1)) expect(oneLetterAway(candidate).has(word)).toBe(true)
      }),
      { numRuns: 5 },
    )
  })
})

describe('nearestRight', () => {
  it('gives only the likeliest kind of slip, at most three words', () => {
    const right = new Set(['grundlag', 'grynlag', 'grunelag'])
    expect(nearestRight('grunlag', (word) => right.has(word)).near).toEqual(['grundlag'])
    expect(nearestRight('grunlag', (word) => word !== 'grundlag').near).toHaveLength(3)
    expect(nearestRight('grunlag', () => false).near).toEqual([])
  })
})
