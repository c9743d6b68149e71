import { expect, test } from 'vitest'
import { offeredDates } from './dates.ts'

test('months are offered as covers print them, over the turn of the year', () => {
  expect(offeredDates(new Date(2026, 10, 30))).toEqual([
    'november 2026',
    'december 2026',
    'januar 2027',
    'februar 2027',
    '30. november 2026',
    '2026',
  ])
})
