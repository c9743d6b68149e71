import { z } from 'zod'
import { atomicWrite } from '../files/atomicWrite.ts'
import { readWithin } from '../files/readWithin.ts'
import { Entry } from './entry.ts'

/** What was read of template files, kept between starts: five hundred are then known before the first of them is opened. */
export type EntryCache = {
  readonly load: () => Promise<readonly Entry[]>
  readonly save: (entries: readonly Entry[]) => Promise<void>
}

/** Raised when entries are made in another way, so that old ones are read anew. */
const version = 2

const Stored = z.object({ version: z.literal(version), entries: z.array(Entry).max(50_000) })

const largest = 256 * 1024 * 1024

/** A file that cannot be read, or is of another kind, counts for nothing: everything is then read anew. */
export const entryCache = (file: string): EntryCache => ({
  load: async () => {
    const read = await readWithin(file, file, largest)
    if (!read.ok) return []
    try {
      return Stored.parse(JSON.parse(new TextDecoder().decode(read.value.bytes))).entries
    } catch {
      return []
    }
  },
  save: async (entries) => {
    // Not being able to keep it costs only time.
    const lasting = entries.filter(({ content }) =>
      'reason' in content ? content.again === undefined : content.partial === undefined,
    )
    await atomicWrite(file, Buffer.from(JSON.stringify({ version, entries: lasting })))
  },
})
