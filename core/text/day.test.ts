import { expect, test } from 'vitest'
import { dayLong, dayShort, dayWithWeekday, localDay, period } from './day.ts'

test('days are said as letters write them', () => {
  expect(dayLong('2026-12-05')).toBe('5. december 2026')
  expect(dayShort('2026-01-31')).toBe('31. januar')
  expect(dayWithWeekday('2026-12-15')).toBe('tirsdag 15. december 2026')
})

test('a period says the year once, or twice where it is another', () => {
  expect(period('2026-11-22', '2026-12-15')).toBe('22. november – 15. december 2026')
  expect(period('2026-11-22', '2027-01-15')).toBe('22. november 2026 – 15. januar 2027')
})

test('the day of a moment is the one where the clock stands', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
