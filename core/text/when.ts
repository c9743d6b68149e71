/** Moments as people say them: "i dag 14.32", "i går 16.40", "fredag 9.05", "3. november 2026". */

/** The moment in words, seen from `now`; both in the reader's own time zone. */
export const whenText = (at: Date, now: Date): string => `${dayText(at, now)} ${timeText(at)}`

/** "14.32" */
export const timeText = (at: Date): string => `${at.getHours()}.${String(at.getMinutes()).padStart(2, '0')}`

/** The day alone: today, yesterday, a weekday within the last week, else the date. */
export function dayText(at: Date, now: Date): string {
  const days = Math.round((midnight(now) - midnight(at)) / 86_400_000)
  if (days === 0) return 'i dag'
  if (days === 1) return 'i går'
  if (days > 1 && days < 7) return weekdays[at.getDay()] ?? ''
  const year = at.getFullYear() === now.getFullYear() ? '' : ` ${at.getFullYear()}`
  return `${at.getDate()}. ${months[at.getMonth()]}${year}`
}

/** Rounded afterwards: the day when the clocks change is an hour longer or shorter. */
const midnight = (at: Date): number => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()

export const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'] as const
export const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** With a capital, where it begins a line. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
