import type { Version } from './version.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * Automatic versions are kept one for each stretch of time, longer the older they are. The stretches lie fixed in time, so
 * that what is kept today is not dropped tomorrow only because it was thinned twice.
 */
const stretches: readonly { readonly youngerThan: number; readonly length: number }[] = [
  { youngerThan: day, length: 10 * minute },
  { youngerThan: 7 * day, length: hour },
  { youngerThan: 60 * day, length: day },
  { youngerThan: Number.POSITIVE_INFINITY, length: 7 * day },
]

/** Automatic versions never grow beyond this; what a user has named is the user's own to remove. */
const mostAutomatic = 250

/**
 * The versions worth keeping at `now` (milliseconds since 1970): every named one, and the newest automatic one of each
 * stretch of time. Keeps their order.
 */
export function thinned(versions: readonly Version[], now: number): readonly Version[] {
  const taken = new Set<string>()
  const automatic = versions
    .filter(({ name }) => name === null)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .filter(({ at }) => {
      const stretch = stretchOf(Date.parse(at), now)
      const isFirst = !taken.has(stretch)
      taken.add(stretch)
      return isFirst
    })
  const kept = new Set(automatic.slice(0, mostAutomatic))
  return versions.filter((version) => version.name !== null || kept.has(version))
}

function stretchOf(at: number, now: number): string {
  const length = stretches.find(({ youngerThan }) => now - at < youngerThan)?.length ?? day
  return `${length} ${Math.floor(at / length)}`
}
