import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { RecoveredWork } from '../../core/bridge/recovery.ts'
import type { Difference } from '../../core/compare/compare.ts'
import { packFramework } from '../../core/file/packFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { OpenFile } from '../documents/openFile.ts'
import { type Disk, realDisk, systemCode } from '../files/disk.ts'
import { type FrameworkFile, readFrameworkFile } from '../files/readFramework.ts'
import { type Recovered, readEntry, readMeta } from './entry.ts'
import { type Keeper, keeperOf, type Origin } from './keeper.ts'

/** Work on disk that was not saved to a file, by id. One program at a time uses it; Electron's own lock sees to that. */
export type RecoveryStore = {
  /** Begins to keep the work of a document that a window opens. */
  readonly begin: (origin: Origin) => Keeper
  /** The window lets go of it: what is on disk is offered to the next one that asks. */
  readonly release: (id: string) => void
  /** What no window holds, the newest first. What lies in its file already is forgotten on the way. */
  readonly list: () => Promise<readonly RecoveredWork[]>
  /** From the file to the recovered work. */
  readonly compare: (id: string) => Promise<Result<readonly Difference[]>>
  /** Takes the work out to go on with it; it stays on disk under the same id. */
  readonly take: (id: string) => Promise<Result<{ framework: Framework; file: OpenFile; keeper: Keeper }>>
  readonly remove: (id: string) => Promise<void>
}

export function recoveryStore(store: string, disk: Disk = realDisk): RecoveryStore {
  const held = new Set<string>()
  const folderOf = (id: string) => path.join(store, id)
  const hold = (keeper: Keeper) => {
    held.add(keeper.id)
    return keeper
  }
  const free = async (id: string): Promise<Recovered | null> =>
    held.has(id) ? null : readEntry(folderOf(id), disk)
  const remove = async (id: string) => {
    if (!held.has(id)) await disk.rm(folderOf(id), { recursive: true, force: true })
  }

  return {
    begin: (origin) => hold(keeperOf(store, origin, { disk })),
    release: (id) => void held.delete(id),
    list: async () => {
      const ids = (await folders(store, disk)).filter((id) => !held.has(id))
      const found = await Promise.all(ids.map((id) => described(id, folderOf(id), disk)))
      for (const [i, work] of found.entries()) if (work === null) await remove(ids[i] ?? '')
      return found
        .filter((work) => work !== null)
        .sort((a, b) => Number(b.readable) - Number(a.readable) || (a.at < b.at ? 1 : -1))
    },
    compare: async (id) => {
      const work = await free(id)
      if (work === null) return gone()
      if (work.meta.path === null) return ok([])
      const file = await readFrameworkFile(work.meta.path)
      if (!file.ok) return file
      return ok(await compared(file.value.unpacked.framework, work.unpacked.framework))
    },
    take: async (id) => {
      const work = await free(id)
      if (work === null) return gone()
      const { framework, media, extras } = work.unpacked
      const { path: where, name, generation } = work.meta
      const file: OpenFile = {
        path: where,
        name,
        media,
        extras,
        seen: work.madeFrom,
        kept: false,
        held: null,
      }
      const origin: Origin = { bytes: packFramework(framework, media, extras), file, madeFrom: work.madeFrom }
      return ok({
        framework,
        file,
        keeper: hold(keeperOf(store, origin, { disk, resume: { id, generation } })),
      })
    },
    remove,
  }
}

async function compared(before: Framework, after: Framework): Promise<readonly Difference[]> {
  const { compareFrameworks } = await import('../../core/compare/compare.ts')
  return compareFrameworks(before, after)
}

/** A network disk that is away may take half a minute to say so; the list of what was recovered does not wait for it. */
const patienceMs = 2000

const gone = () => refuse('not-found', refusalText.recovery.gone)

async function folders(store: string, disk: Disk): Promise<string[]> {
  try {
    const entries = await disk.readdir(store, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  } catch (error) {
    if (systemCode(error) === null) throw error
    return []
  }
}

/** What is said of an entry; null where it holds nothing that is not safe already. */
async function described(id: string, folder: string, disk: Disk): Promise<RecoveredWork | null> {
  const meta = await readMeta(folder, disk)
  if (meta === null) return null
  const work = await readEntry(folder, disk)
  if (meta === 'broken' || work === null)
    return {
      id,
      name: meta === 'broken' ? '' : meta.name,
      path: meta === 'broken' ? null : meta.path,
      at: (await changedAt(folder, disk)).toISOString(),
      file: 'none',
      differences: null,
      readable: false,
    }
  const about = { id, name: meta.name, path: meta.path, at: work.at.toISOString(), readable: true } as const
  if (meta.path === null) return { ...about, file: 'none', differences: null }
  const file = await Promise.race([readFrameworkFile(meta.path), wait(patienceMs, gone(), { ref: false })])
  if (!file.ok) return { ...about, file: 'gone', differences: null }
  if (liesIn(file.value, work)) return null
  return {
    ...about,
    file: file.value.seen.hash === work.madeFrom?.hash ? 'there' : 'changed',
    differences: (await compared(file.value.unpacked.framework, work.unpacked.framework)).length,
  }
}

/** Letter for letter, pictures and versions too: the program ended after saving and before forgetting. */
const liesIn = ({ unpacked: file }: FrameworkFile, { unpacked: work }: Recovered): boolean =>
  JSON.stringify(file.framework) === JSON.stringify(work.framework) &&
  [...work.media.keys()].every((name) => file.media.has(name)) &&
  [...work.extras].every(([name, bytes]) => {
    const there = file.extras.get(name)
    return there !== undefined && Buffer.compare(there, bytes) === 0
  })

const changedAt = (folder: string, disk: Disk): Promise<Date> =>
  disk.stat(folder).then(
    ({ mtime }) => mtime,
    () => new Date(0),
  )
