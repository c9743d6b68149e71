import { describe, expect, it } from 'vitest'
import { sentence, whenText } from './when.ts'

const now = new Date(2026, 10, 22, 9, 30)

describe('a moment in words', () => {
  it.each([
    [new Date(2026, 10, 22, 0, 5), 'i dag 0.05'],
    [new Date(2026, 10, 21, 16, 40), 'i går 16.40'],
    [new Date(2026, 10, 20, 23, 59), 'fredag 23.59'],
    [new Date(2026, 10, 16, 8, 0), 'mandag 8.00'],
    [new Date(2026, 10, 15, 8, 0), '15. november 8.00'],
    [new Date(2025, 11, 1, 12, 0), '1. december 2025 12.00'],
    // Summer time ended on 25 October 2026: that day had 25 hours.
    [new Date(2026, 9, 25, 12, 0), '25. oktober 12.00'],
  ])('%s is %s', (at, text) => {
    expect(whenText(at, now)).toBe(text)
  })

  it('may begin a line', () => {
    expect(sentence('i går')).toBe('I går')
    expect(sentence('øget')).toBe('Øget')
    expect(sentence('')).toBe('')
  })
})
