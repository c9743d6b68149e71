import { months, weekdays } from './when.ts'

/** Days as letters write them; a day is given as ISO 8601 writes it, "2026-12-15". */

/** "15. december 2026" */
export const dayLong = (day: string): string => {
  const { year, month, date } = partsOf(day)
  return `${date}. ${months[month - 1]} ${year}`
}

/** "tirsdag 15. december 2026" */
export const dayWithWeekday = (day: string): string => {
  const { year, month, date } = partsOf(day)
  return `${weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()]} ${dayLong(day)}`
}

/** "15. december", for where the year is known. */
export const dayShort = (day: string): string => {
  const { month, date } = partsOf(day)
  return `${date}. ${months[month - 1]}`
}

/** "22. november – 15. december 2026"; the year is said twice only where it differs. */
export const period = (from: string, to: string): string =>
  `${from.slice(0, 4) === to.slice(0, 4) ? dayShort(from) : dayLong(from)} – ${dayLong(to)}`

/** The day it is where the clock stands, as ISO 8601 writes it. */
export const localDay = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

const partsOf = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, date }
}
