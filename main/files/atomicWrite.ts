import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ok, type Refused, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { type Disk, type DiskTrouble, realDisk, systemCode, troubleOf } from './disk.ts'
import { fingerprintOf, type Seen } from './seen.ts'

export type WriteOptions = {
  /** Keeps what the file held as `NAME.bak` beside it. */
  readonly keepPrevious?: boolean
  /** Whether a file that is there already may be replaced. */
  readonly replace?: boolean
  /** What a refusal calls the file; its name without folders where nothing is given. */
  readonly label?: string
  /** Asked again right before anything is replaced; what it refuses stays as it is. */
  readonly unless?: () => Promise<Refused | null>
  /** Once it is aborted, nothing more is replaced. */
  readonly signal?: AbortSignal
  readonly disk?: Disk
  readonly platform?: NodeJS.Platform
}

/**
 * Writes a file so that at every moment, also when the power goes, its name leads to the whole old content or the whole
 * new: a temporary file in the same folder, flushed to the disk, then renamed over it. A link is followed, so that the
 * file it points at is replaced and not the link. Refuses where the disk says no, and leaves nothing behind. Gives what
 * the file looks like now.
 */
export async function atomicWrite(
  file: string,
  bytes: Uint8Array,
  {
    keepPrevious = false,
    replace = true,
    label: name = path.basename(file),
    unless = async () => null,
    signal,
    disk = realDisk,
    platform = process.platform,
  }: WriteOptions = {},
): Promise<Result<Seen>> {
  const leftovers = new Set<string>()
  const temporary = (target: string) => {
    const made = path.join(path.dirname(target), `.${randomBytes(6).toString('hex')}.grundlag-tmp`)
    leftovers.add(made)
    return made
  }
  try {
    const target = await resolved(file, disk)
    const before = await statOf(target, disk)
    if (before !== null && !replace) return refuse('exists', refusalText.file.exists(name))
    if (before !== null && !before.isFile()) return refuse('not-writable', refusalText.file.notWritable(name))

    const fresh = temporary(target)
    const mtimeMs = await writeFlushed(fresh, bytes, before?.mode, disk)
    const refused = await unless()
    if (refused) return refused
    signal?.throwIfAborted()
    if (keepPrevious && before !== null) {
      const copy = temporary(target)
      await disk.copyFile(target, copy)
      await flush(copy, 'r+', disk)
      await renameOver(copy, `${target}.bak`, disk, platform)
      const meanwhile = await unless()
      if (meanwhile) return meanwhile
      signal?.throwIfAborted()
    }
    if (replace) {
      await renameOver(fresh, target, disk, platform)
      leftovers.clear()
    } else if (!(await nameUnlessTaken(fresh, target, disk, platform)))
      return refuse('exists', refusalText.file.exists(name))
    await flushFolder(path.dirname(target), disk)
    return ok({ size: bytes.length, mtimeMs, hash: fingerprintOf(bytes) })
  } catch (error) {
    if (signal?.aborted) return refuse('not-writable', refusalText.file.tooSlow(name))
    const code = systemCode(error)
    if (code === null) throw error
    return refuse('not-writable', saidOf[troubleOf(code)](name))
  } finally {
    for (const left of leftovers) await disk.rm(left, { force: true }).catch(() => undefined)
  }
}

const saidOf: Readonly<Record<DiskTrouble, (name: string) => string>> = {
  full: refusalText.file.diskFull,
  readOnly: refusalText.file.readOnly,
  away: refusalText.file.away,
  other: refusalText.file.notWritable,
}

/**
 * Gives a file its name, or false where something has that name: it may have come since it was looked for, and renaming
 * would replace it. The file keeps its first name too.
 */
async function nameUnlessTaken(
  fresh: string,
  target: string,
  disk: Disk,
  platform: NodeJS.Platform,
): Promise<boolean> {
  try {
    await disk.link(fresh, target)
    return true
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    if (code === 'EEXIST' || (await statOf(target, disk)) !== null) return false
    // FAT and some network disks know no second names.
    await renameOver(fresh, target, disk, platform)
    return true
  }
}

async function resolved(file: string, disk: Disk): Promise<string> {
  try {
    return await disk.realpath(file)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
    return path.resolve(file)
  }
}

async function statOf(file: string, disk: Disk) {
  try {
    return await disk.stat(file)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * The new file gets the rights of the one it replaces; `wx`, so that it is never written through somebody's link. Gives
 * its time.
 */
async function writeFlushed(
  file: string,
  bytes: Uint8Array,
  mode: number | undefined,
  disk: Disk,
): Promise<number> {
  const handle = await disk.open(file, 'wx', mode === undefined ? 0o666 : mode & 0o777)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
    return (await handle.stat()).mtimeMs
  } finally {
    await handle.close()
  }
}

async function flush(file: string, flags: 'r' | 'r+', disk: Disk): Promise<void> {
  const handle = await disk.open(file, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes the rename itself last. Windows and some network disks cannot open a folder; there it is the system's own care. */
export const flushFolder = (folder: string, disk: Disk): Promise<void> =>
  flush(folder, 'r', disk).catch(() => undefined)

/** How long to wait before each further attempt, in milliseconds. */
const patience = [20, 60, 150, 400, 800]

/** On Windows a virus scanner or OneDrive may hold the file open for a moment, and renaming over it fails until then. */
async function renameOver(from: string, to: string, disk: Disk, platform: NodeJS.Platform): Promise<void> {
  for (const ms of platform === 'win32' ? patience : []) {
    try {
      await disk.rename(from, to)
      return
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(systemCode(error) ?? '')) throw error
      await wait(ms)
    }
  }
  await disk.rename(from, to)
}
