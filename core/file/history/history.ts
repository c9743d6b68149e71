import { deflateSync, strFromU8, strToU8 } from 'fflate'
import { inflateAtMost } from '../../archive/inflateAtMost.ts'
import { Framework } from '../../framework/framework.ts'
import type { Id } from '../../framework/id.ts'
import { ok, type Result, refuse } from '../../framework/result.ts'
import { refusalText } from '../../text/refusal.ts'
import { fileLimits, type Limits } from '../limits.ts'
import { currentVersion, migrate } from '../migrations.ts'
import type { Extras } from '../packFramework.ts'
import { parseJson } from '../parseJson.ts'
import { thinned } from './thin.ts'
import { historyFolder, indexName, type Version, VersionIndex, versionName } from './version.ts'

/**
 * The versions inside a file live among its extras, so every way of saving carries them along. An index that cannot be
 * read counts as none: history must never keep a framework from being opened.
 */
export function versionsIn(extras: Extras, limits: Limits = fileLimits): readonly Version[] {
  const bytes = extras.get(indexName)
  if (bytes === undefined) return []
  const parsed = parseJson(bytes, limits.depth)
  if (typeof parsed === 'string') return []
  const index = VersionIndex.safeParse(parsed.value)
  return index.success ? index.data.versions.filter(({ id }) => extras.has(versionName(id))) : []
}

/** The framework as it was; refused where the version is gone or damaged. */
export function frameworkAt(extras: Extras, id: Id, limits: Limits = fileLimits): Result<Framework> {
  const version = versionsIn(extras, limits).find((candidate) => candidate.id === id)
  const packed = extras.get(versionName(id))
  if (version === undefined || packed === undefined) return refuse('not-found', refusalText.version.gone)
  const damaged = () => refuse('unreadable', refusalText.version.damaged)
  const bytes = inflateAtMost(packed, limits.entry)
  const parsed = bytes === null ? 'not-json' : parseJson(bytes, limits.depth)
  if (typeof parsed === 'string' || version.format > currentVersion) return damaged()
  try {
    const framework = Framework.safeParse(migrate(parsed.value, version.format))
    return framework.success ? ok(framework.data) : damaged()
  } catch {
    // A migration throws where the data is not what its version was: the file is at fault, not the program.
    return damaged()
  }
}

/** The extras with one version more, and without the automatic ones that time has made needless. */
export function withVersion(
  extras: Extras,
  framework: Framework,
  version: Pick<Version, 'id' | 'at' | 'name'>,
  now: number,
): Extras {
  const kept = new Map(extras)
  kept.set(versionName(version.id), deflateSync(strToU8(versionText(framework)), { level: 6 }))
  return withIndex(kept, thinned([...versionsIn(extras), { ...version, format: currentVersion }], now))
}

/** The extras with one version called otherwise. Named, it is never thinned out. */
export const withVersionNamed = (extras: Extras, id: Id, name: string): Extras =>
  withIndex(
    extras,
    versionsIn(extras).map((version) => (version.id === id ? { ...version, name } : version)),
  )

export const withoutVersion = (extras: Extras, id: Id): Extras =>
  withIndex(
    extras,
    versionsIn(extras).filter((version) => version.id !== id),
  )

/** A version is what was written; the consultations stay with the framework, and are not kept once more with each. */
export const versionText = (framework: Framework): string => JSON.stringify({ ...framework, rounds: [] })

/** Whether two frameworks are the same version: letter for letter what a file would hold. */
export const isVersion = (extras: Extras, id: Id, framework: Framework): boolean => {
  const packed = extras.get(versionName(id))
  const bytes = packed === undefined ? null : inflateAtMost(packed, fileLimits.entry)
  return bytes !== null && strFromU8(bytes) === versionText(framework)
}

/** Writes the index, and drops the texts of versions that are no longer in it. */
function withIndex(extras: Extras, versions: readonly Version[]): Extras {
  const names = new Set(versions.map(({ id }) => versionName(id)))
  const kept = new Map(
    [...extras].filter(([name]) => !name.startsWith(historyFolder) || name === indexName || names.has(name)),
  )
  const inOrder = versions.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  kept.set(indexName, strToU8(`${JSON.stringify({ versions: inOrder }, null, 1)}\n`))
  return kept
}
