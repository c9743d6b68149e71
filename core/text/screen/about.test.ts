import { expect, test } from 'vitest'
import { aboutTexts } from './about.ts'

test('a contrast is said with a comma, and never rounded up to enough', () => {
  expect(aboutTexts.accentGood(7.28)).toContain('(7,2:1)')
  expect(aboutTexts.accentDarker(4.499)).toContain('(4,4:1)')
  expect(aboutTexts.accentDarker(1)).toContain('(1,0:1)')
})
