import type { Framework } from '../../framework/framework.ts'
import type { Id } from '../../framework/id.ts'
import type { Extras } from '../packFramework.ts'
import { isVersion, versionsIn, versionText, withVersion } from './history.ts'

/** What a file holds before it is written over, and since when. */
export type Held = { readonly framework: Framework; readonly at: string }

/** Automatic versions are at least this far apart, in milliseconds. */
const apart = 10 * 60_000

/**
 * The extras to save with `next`: with what the file held until now as an automatic version, where that differs from what
 * comes and the last version lies some time back. So the state one left yesterday is there today ("i går 16.40"), and an
 * afternoon of writing leaves one version every ten minutes.
 */
export function withAutomaticVersion(
  extras: Extras,
  held: Held | null,
  next: Framework,
  { id, now }: { readonly id: Id; readonly now: number },
): Extras {
  if (held === null || versionText(held.framework) === versionText(next)) return extras
  const newest = versionsIn(extras).at(-1)
  if (newest !== undefined) {
    if (Math.abs(Date.parse(held.at) - Date.parse(newest.at)) < apart) return extras
    if (isVersion(extras, newest.id, held.framework)) return extras
  }
  return withVersion(extras, held.framework, { id, at: held.at, name: null }, now)
}
