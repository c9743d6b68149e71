import { expect, it } from 'vitest'
import { softHyphens } from './softHyphens.ts'

it('opens long words and leaves the rest as it is', () => {
  const shown = softHyphens('Leder af arbejdsmarkedsuddannelsesinstitutioner')
  expect(shown.startsWith('Leder af arb')).toBe(true)
  expect(shown.replaceAll('\u00ad', '')).toBe('Leder af arbejdsmarkedsuddannelsesinstitutioner')
  expect(Math.max(...shown.split(/[\s\u00ad]/).map((piece) => piece.length))).toBeLessThanOrEqual(12)
  expect(softHyphens('Leder af ledere')).toBe('Leder af ledere')
})
