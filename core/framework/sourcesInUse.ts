import type { Framework } from './framework.ts'
import type { Source } from './source.ts'

/** The sources that something still comes from, the one it was begun from first. */
export function sourcesInUse({
  sources,
  origin,
  cells,
}: Pick<Framework, 'sources' | 'origin' | 'cells'>): readonly Source[] {
  const used = new Set(
    Object.values(cells).flatMap((row) =>
      Object.values(row).flatMap((statements) => statements.map(({ borrowed }) => borrowed?.source)),
    ),
  )
  return [
    ...sources.filter(({ id }) => id === origin),
    ...sources.filter(({ id }) => id !== origin && used.has(id)),
  ]
}
