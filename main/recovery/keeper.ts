import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Edit } from '../../core/edit/edit.ts'
import { packFramework } from '../../core/file/packFramework.ts'
import type { OpenFile } from '../documents/openFile.ts'
import { atomicWrite, flushFolder } from '../files/atomicWrite.ts'
import { type Disk, realDisk, systemCode } from '../files/disk.ts'
import type { Seen } from '../files/seen.ts'
import { baseFile, journalFile, journalLine, type Meta, metaFile, readEntry } from './entry.ts'

/** What a document began from: bytes that hold all of it, to which the journal adds. */
export type Origin = {
  readonly bytes: Uint8Array
  readonly file: Pick<OpenFile, 'path' | 'name' | 'media' | 'extras'>
  /** The file as it was when the work was made from it; null where it was never saved. */
  readonly madeFrom: Seen | null
}

/** Keeps the unsaved work of one open document on disk. Every call waits for the one before it. */
export type Keeper = {
  readonly id: string
  /**
   * Adds what was written; gives whether it is safe. `file` brings what is not the framework: pictures and versions.
   * `saved`: what stands in the window is what it began from, by undo.
   */
  readonly keep: (edits: readonly Edit[], file: OpenFile | null, saved?: boolean) => Promise<boolean>
  /** A save begins, of all that was kept until now. Call what it gives with what lies in the file then; null where nothing does. */
  readonly saving: () => (saved: Origin | null) => Promise<void>
  /** Forgets the work: nothing of it is unsaved any more. */
  readonly drop: () => Promise<void>
  /** Resolves when everything that was asked for is done. */
  readonly settled: () => Promise<void>
}

/** A journal larger than this begins anew, so that reading it stays quick. */
const mostJournal = 8 * 1024 * 1024

export type KeeperOptions = {
  readonly disk?: Disk
  /** An entry that is on disk and whose work `begun` is: it is written anew, so that nothing is added to a torn line. */
  readonly resume?: { readonly id: string; readonly generation: number }
}

/** Nothing is written before the first change: a document that is only read costs nothing. */
export function keeperOf(
  store: string,
  begun: Origin,
  { disk = realDisk, resume }: KeeperOptions = {},
): Keeper {
  const id = resume?.id ?? randomBytes(8).toString('hex')
  const folder = path.join(store, id)
  let origin = begun
  let generation = resume?.generation ?? 0
  let journal = 0
  /** The last line may be there in part. */
  let torn = false
  let onDisk = false
  /** What the disk has refused, to be written with what comes next. */
  let pending: (readonly Edit[])[] = []
  /** What came since each save began that is under way. */
  const meanwhile = new Set<(readonly Edit[])[]>()
  let queue: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }

  const append = async (batches: readonly (readonly Edit[])[]) => {
    const lines = Buffer.concat(batches.map(journalLine))
    const handle = await disk.open(journalFile(folder, generation), 'a')
    try {
      if (torn) await handle.truncate(journal)
      torn = true
      await handle.writeFile(lines)
      await handle.datasync()
      torn = false
    } finally {
      await handle.close()
    }
    journal += lines.length
  }

  /** Writes the beginning, then what came since, and only then says that this is what counts. */
  const begin = async (next: Origin, batches: readonly (readonly Edit[])[]) => {
    await disk.mkdir(folder, { recursive: true })
    const former = { generation, journal, torn }
    generation += 1
    journal = 0
    torn = false
    try {
      // An attempt that the disk refused may have left something of this name.
      await disk.rm(journalFile(folder, generation), { force: true })
      written(await atomicWrite(baseFile(folder, generation), next.bytes, { disk }))
      if (batches.length > 0) await append(batches)
      const meta: Meta = {
        version: 1,
        generation,
        path: next.file.path,
        name: next.file.name.slice(0, 300),
        madeFrom: next.madeFrom,
      }
      written(await atomicWrite(metaFile(folder), Buffer.from(JSON.stringify(meta)), { disk }))
    } catch (error) {
      ;({ generation, journal, torn } = former)
      throw error
    }
    await flushFolder(store, disk)
    origin = next
    onDisk = true
    pending = []
    if (former.generation > 0)
      for (const old of [baseFile(folder, former.generation), journalFile(folder, former.generation)])
        await disk.rm(old, { force: true })
  }

  /** The same work from a new beginning: with other pictures or versions, or a journal that has grown too long. */
  const beginAnew = async (file: Origin['file']) => {
    const work = await readEntry(folder, disk)
    if (work === null) return
    const bytes = packFramework(work.unpacked.framework, file.media, file.extras)
    await begin({ bytes, file, madeFrom: origin.madeFrom }, [])
  }

  const remove = async () => {
    onDisk = false
    generation = 0
    pending = []
    // The meta first: without it the rest counts for nothing.
    await disk.rm(metaFile(folder), { force: true })
    await disk.rm(folder, { recursive: true, force: true })
  }

  if (resume)
    void inTurn(() => begin(begun, [])).catch((error: unknown) => {
      if (systemCode(error) === null) throw error
    })

  return {
    id,
    keep: (edits, file, saved = false) =>
      inTurn(async () => {
        for (const since of meanwhile) since.push(edits)
        pending.push(edits)
        const known = origin.file
        const other = file !== null && (file.media !== known.media || file.extras !== known.extras)
        try {
          if (saved && !other) {
            await remove()
            return true
          }
          if (onDisk) await append(pending)
          else await begin(origin, pending)
          pending = []
          if (other || journal > mostJournal) await beginAnew(file ?? known)
          return true
        } catch (error) {
          if (systemCode(error) === null) throw error
          return false
        }
      }),
    saving: () => {
      const since: (readonly Edit[])[] = []
      void inTurn(async () => meanwhile.add(since))
      return (saved) =>
        inTurn(async () => {
          meanwhile.delete(since)
          if (saved === null) return
          if (since.length > 0) return begin(saved, since)
          origin = saved
          await remove()
        }).catch((error: unknown) => {
          if (systemCode(error) === null) throw error
        })
    },
    drop: () => inTurn(remove),
    settled: () => inTurn(async () => undefined),
  }
}

const written = (result: { readonly ok: boolean }): void => {
  if (!result.ok) throw Object.assign(new Error('not written'), { code: 'EIO' })
}
