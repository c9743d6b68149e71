import type { XmlElement } from '../../../xml/readXml.ts'
import type { Mark } from './returned.ts'

/** Who did something and when, as a mark of revision says (ECMA-376 17.13.4.1). */
export const markOf = (element: XmlElement, move: string | null = null): Mark => ({
  author: (element.attributes['w:author'] ?? '').trim().slice(0, 200),
  date: momentOf(element.attributes['w:date']),
  move,
})

/**
 * A date as the file has it; Word writes the hour on the wall and says that it is UTC. Null for none, and for the beginning of
 * time, which programs write that take names and dates away.
 */
export function momentOf(written: string | undefined): string | null {
  const [, day, time, zone] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(written ?? '') ?? []
  if (day === undefined || time === undefined || day < '1990') return null
  const parsed = Date.parse(`${day}T${time}${zone ?? 'Z'}`)
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString().replace('.000Z', 'Z')
}
