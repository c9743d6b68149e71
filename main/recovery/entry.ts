import path from 'node:path'
import { z } from 'zod'
import { Edit } from '../../core/edit/edit.ts'
import { type Unpacked, unpackFramework } from '../../core/file/unpackFramework.ts'
import type { Framework } from '../../core/framework/framework.ts'
import { type Disk, realDisk, systemCode } from '../files/disk.ts'
import type { Seen } from '../files/seen.ts'

/**
 * One document's unsaved work on disk: a folder with the bytes it began from, and a journal of what was written since, a
 * line for every batch. `meta.json` comes last and names the generation that counts, so that a new beginning takes the
 * place of the old one in one rename.
 */
export const Meta = z.object({
  version: z.literal(1),
  generation: z.int().min(1),
  /** The file the work belongs to; null where it was never saved. */
  path: z.string().min(1).max(4096).nullable(),
  name: z.string().max(300),
  /** The file as it was when the work was made from it; null where it was never saved. */
  madeFrom: z.object({ size: z.number(), mtimeMs: z.number(), hash: z.string().max(64) }).nullable(),
})
export type Meta = z.infer<typeof Meta>

export const metaFile = (folder: string): string => path.join(folder, 'meta.json')
export const baseFile = (folder: string, generation: number): string =>
  path.join(folder, `base-${generation}.grundlag`)
export const journalFile = (folder: string, generation: number): string =>
  path.join(folder, `journal-${generation}.ndjson`)

export const journalLine = (edits: readonly Edit[]): Uint8Array => Buffer.from(`${JSON.stringify(edits)}\n`)

/** What stands in a recovery folder. */
export type Recovered = {
  readonly meta: Meta
  readonly unpacked: Unpacked
  readonly madeFrom: Seen | null
  /** When the last of it was written. */
  readonly at: Date
}

/** The meta of a folder; null where the folder is none of ours or not finished, 'broken' where it cannot be read. */
export async function readMeta(folder: string, disk: Disk = realDisk): Promise<Meta | 'broken' | null> {
  try {
    return Meta.parse(JSON.parse(await disk.readFile(metaFile(folder), 'utf8')))
  } catch (error) {
    return systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR' ? null : 'broken'
  }
}

/** The work itself; null where it cannot be read. Reads on to the last whole line, for the power may have gone while writing. */
export async function readEntry(folder: string, disk: Disk = realDisk): Promise<Recovered | null> {
  try {
    const meta = await readMeta(folder, disk)
    if (meta === null || meta === 'broken') return null
    const bytes = await disk.readFile(baseFile(folder, meta.generation))
    const journal = await readJournal(journalFile(folder, meta.generation), disk)
    // The journal was written by the program that wrote the beginning, so it is about data of that version.
    const { withEdits } = await import('../../core/edit/difference.ts')
    const since = (data: unknown) => replayed(data, journal.text, withEdits)
    const unpacked = unpackFramework(bytes, meta.name, { since })
    if (!unpacked.ok) return null
    return {
      meta,
      unpacked: unpacked.value,
      madeFrom: meta.madeFrom,
      at: journal.at ?? (await disk.stat(metaFile(folder))).mtime,
    }
  } catch (error) {
    if (systemCode(error) === null) throw error
    return null
  }
}

async function readJournal(file: string, disk: Disk): Promise<{ text: string; at: Date | null }> {
  try {
    return { text: await disk.readFile(file, 'utf8'), at: (await disk.stat(file)).mtime }
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
    return { text: '', at: null }
  }
}

const Batch = z.array(Edit)

type WithEdits = (before: Framework, edits: readonly Edit[]) => Framework

/**
 * What the journal makes of the beginning. Where the disk has damaged a line, what follows belongs to a state that cannot
 * be known, until a line that brings the whole framework.
 */
function replayed(base: unknown, journal: string, withEdits: WithEdits): unknown {
  let framework = base
  let lost = false
  // What stands after the last line break was not finished.
  for (const line of journal.split('\n').slice(0, -1)) {
    try {
      const edits = Batch.parse(JSON.parse(line))
      if (lost && edits[0]?.path.length !== 0) continue
      framework = withEdits(framework as Framework, edits)
      lost = false
    } catch {
      lost = true
    }
  }
  return framework
}
