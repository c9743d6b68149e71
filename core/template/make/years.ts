import type { Range } from '../../find/occurrences.ts'

/**
 * Where a text dates the framework by its year: in a heading, after a month, or last in a signature ("Chefgruppen, 2021").
 * Any other year is part of what is told: "i løbet af 2021".
 */
export function datingYears(text: string, year: string, isHeading: boolean): readonly Range[] {
  if (!/^\d{4}$/.test(year)) return []
  return Array.from(
    text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${year}(?![\\p{L}\\p{N}])`, 'gu')),
    ({ index }) => ({
      start: index,
      end: index + year.length,
    }),
  ).filter(
    ({ start, end }) =>
      isHeading ||
      month.test(text.slice(0, start)) ||
      (/,\s*$/.test(text.slice(0, start)) &&
        /^\s*$/.test(text.slice(end)) &&
        text.length <= longestSignature),
  )
}

/** In letters; a sentence that happens to end in a year is longer. */
const longestSignature = 120

const month = /(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s+$/iu

/** The year in a date as covers print it, "december 2021"; empty where there is none. */
export const yearIn = (date: string): string => /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(date)?.[0] ?? ''
