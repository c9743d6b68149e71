import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Backup } from '../../core/bridge/recovery.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { type Disk, realDisk, systemCode } from '../files/disk.ts'
import { identityOf } from '../files/sameFile.ts'

/** Copies of files as they were, in a folder of the program's own: one folder a file, told by its real path. */
export type BackupStore = {
  /** Keeps the bytes of `file`. What the disk refuses is not kept, and stops nothing. */
  readonly keep: (file: string, bytes: Uint8Array, kind: Backup['kind']) => Promise<void>
  /** Newest first. */
  readonly list: (file: string) => Promise<readonly Backup[]>
  readonly read: (id: string) => Promise<Result<Uint8Array>>
}

/** Of each kind, for each file. */
const most = 5
/** Of everything together, in bytes; the oldest go first. */
const mostBytes = 300 * 1024 * 1024

export type BackupMeans = { readonly now: () => Date; readonly disk?: Disk; readonly limit?: number }

export function backupStore(
  store: string,
  { now, disk = realDisk, limit = mostBytes }: BackupMeans,
): BackupStore {
  const keyOf = async (file: string) =>
    createHash('sha256')
      .update(await identityOf(file))
      .digest('hex')
      .slice(0, 16)
  // One after the other: thinning out must not see half of another's work.
  let queue: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }
  const inFolder = async (key: string) => (await namesIn(path.join(store, key), disk)).flatMap(parsed)

  const keepNow = async (file: string, bytes: Uint8Array, kind: Backup['kind']) => {
    const key = await keyOf(file)
    const folder = path.join(store, key)
    await disk.mkdir(folder, { recursive: true })
    const all = await inFolder(key)
    const before = all.filter((kept) => kept.kind === kind)
    const newest = before.at(-1)
    // No two at the same time, and none before another, also where the clock was set back.
    const at = Math.max(now().getTime(), (all.at(-1)?.at ?? 0) + 1)
    const target = path.join(folder, nameOf(at, kind))
    // Opened again unchanged: the copy there is says all that one more could.
    if (newest && Buffer.compare(await disk.readFile(path.join(folder, newest.name)), bytes) === 0)
      return disk.rename(path.join(folder, newest.name), target)
    await atomicWrite(target, bytes, { disk })
    for (const old of before.slice(0, Math.max(0, before.length + 1 - most)))
      await disk.rm(path.join(folder, old.name), { force: true })
    await thin()
  }

  /** Drops the oldest copies of all files until they fit; never the newest of them all. */
  const thin = async () => {
    const all: { readonly at: number; readonly file: string; readonly size: number }[] = []
    for (const key of await namesIn(store, disk))
      for (const { at, name } of await inFolder(key)) {
        const file = path.join(store, key, name)
        all.push({ at, file, size: (await disk.stat(file)).size })
      }
    let total = all.reduce((sum, { size }) => sum + size, 0)
    for (const { file, size } of all.sort((a, b) => a.at - b.at).slice(0, -1)) {
      if (total <= limit) return
      await disk.rm(file, { force: true })
      total -= size
    }
  }

  return {
    keep: (file, bytes, kind) =>
      inTurn(() => keepNow(file, bytes, kind)).catch((error: unknown) => {
        if (systemCode(error) === null) throw error
      }),
    list: (file) =>
      inTurn(async () => {
        const key = await keyOf(file)
        return (await inFolder(key))
          .map(({ at, kind }) => ({ id: `${key}-${at}-${kind}`, at: new Date(at).toISOString(), kind }))
          .reverse()
      }),
    read: async (id) => {
      const [key = '', at = '', kind = ''] = id.split('-')
      const known = (await inFolder(key)).find((kept) => `${kept.at}` === at && kept.kind === kind)
      try {
        if (known) return ok(await disk.readFile(path.join(store, key, known.name)))
      } catch (error) {
        if (systemCode(error) === null) throw error
      }
      return refuse('not-found', refusalText.recovery.backupGone)
    },
  }
}

/** By name they stand in the order of time, until the year 2286. */
const nameOf = (at: number, kind: Backup['kind']): string => `${at}-${kind}.grundlag`

type Kept = { readonly at: number; readonly kind: Backup['kind']; readonly name: string }

function parsed(name: string): Kept[] {
  const [, at, kind] = /^(\d{1,15})-(opened|replaced|mine)\.grundlag$/.exec(name) ?? []
  return at && kind ? [{ at: Number(at), kind: kind as Backup['kind'], name }] : []
}

async function namesIn(folder: string, disk: Disk): Promise<string[]> {
  try {
    return (await disk.readdir(folder)).sort()
  } catch (error) {
    if (systemCode(error) === null) throw error
    return []
  }
}
