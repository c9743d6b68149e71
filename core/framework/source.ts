import { z } from 'zod'
import { Id } from './id.ts'
import { Text } from './richText.ts'

/** So many ids and signs are noted of a source: ten times what the largest real framework has. */
export const mostHeld = 60_000

/** A framework that text was taken over from, by the real names it had there. */
export const Source = z.object({
  id: Id,
  /** The id of the template it was; empty for a framework or a document that was none. */
  template: z.string().max(100),
  /** The municipality's full name; empty where nobody said. */
  municipality: Text(200),
  /** The administration; empty where it was the whole municipality's. */
  unit: Text(200),
  title: Text(300),
  year: z.int().min(1900).max(2200).nullable(),
  /**
   * What it held when it was taken over (see held.ts), so that what is new in it can be told from what was deleted here.
   * Absent where nobody noted it.
   */
  held: z.array(Id).max(mostHeld).optional(),
})
export type Source = z.infer<typeof Source>

/** What is said of a source, without what is only of use to this framework. */
export const Origin = Source.omit({ id: true, held: true })
export type Origin = z.infer<typeof Origin>

/** An id for a source, "o1", "o2" …, that stands nowhere in `data`; the same data gives the same id. */
export function freeSourceId(data: unknown): Id {
  const text = JSON.stringify(data) ?? ''
  let count = 1
  while (text.includes(`"o${count}"`)) count += 1
  return `o${count}`
}

/** Whether two tell of the same framework. */
export const sameOrigin = (one: Origin, other: Origin): boolean =>
  one.template === other.template &&
  one.municipality === other.municipality &&
  one.unit === other.unit &&
  one.title === other.title &&
  one.year === other.year
