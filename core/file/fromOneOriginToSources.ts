import { z } from 'zod'
import { freeSourceId, type Source } from '../framework/source.ts'

/** As much of a framework of version 1 as changes. */
const Older = z.looseObject({
  about: z.looseObject({}),
  cells: z.record(
    z.string(),
    z.record(z.string(), z.array(z.looseObject({ borrowed: z.string().nullable() }))),
  ),
  origin: z.looseObject({}).nullable(),
})

/** Nobody said where the text was from. */
const unknown: Omit<Source, 'id'> = { template: '', municipality: '', unit: '', title: '', year: null }

/**
 * From version 1 to 2: the one origin becomes the first of the sources, and each borrowed statement says that it is from there.
 * An older document does not come to say what it builds on before somebody asks it to.
 */
export function fromOneOriginToSources(data: unknown): unknown {
  const { about, cells, origin, ...rest } = Older.parse(data)
  const source = freeSourceId(data)
  const statements = Object.values(cells).flatMap((row) => Object.values(row).flat())
  const isKnown = origin !== null || statements.some(({ borrowed }) => borrowed !== null)
  return {
    ...rest,
    about: { ...about, originLine: false },
    cells: mapValues(cells, (row) =>
      mapValues(row, (cell) =>
        cell.map(({ borrowed, ...statement }) => ({
          ...statement,
          borrowed: borrowed === null ? null : { text: borrowed, source },
        })),
      ),
    ),
    sources: isKnown ? [{ ...(origin ?? unknown), id: source }] : [],
    origin: origin === null ? null : source,
  }
}

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
