import { isDeepStrictEqual } from 'node:util'
import type { EntryOrder } from './entriesAside.ts'
import type { Entry } from './entry.ts'
import { type FreshMeans, freshEntry } from './freshEntry.ts'
import type { FoundFile } from './scanFolder.ts'

export type ReadAllMeans = FreshMeans & {
  /** By path; what is read is put here. */
  readonly entries: Map<string, Entry>
  /** Called now and then while there is something new to show. */
  readonly changed: () => void
  readonly signal: AbortSignal
}

/** While files are read, the list is shown as far as it has come, so often. */
const portionMs = 700
/** So many files are fetched from a folder at a time. */
const lanes = 8

/** Reads the files, several side by side, and gives whether any is another than it was. Rejects where it is told to stop. */
export async function readAll(
  files: readonly FoundFile[],
  depth: EntryOrder['depth'],
  means: ReadAllMeans,
): Promise<boolean> {
  const { entries, changed, signal, kept } = means
  // One iterator for all lanes: each takes the next file that nobody has taken.
  const next = files.values()
  let differs = false
  let shown = performance.now()
  const lane = async () => {
    for (const file of next) {
      signal.throwIfAborted()
      const entry = await freshEntry(file, depth, means)
      signal.throwIfAborted()
      if (!isPartial(entry)) kept.take(file.path)
      const known = entries.get(file.path)
      entries.set(file.path, entry)
      if (known !== undefined && isDeepStrictEqual(known, entry)) continue
      differs = true
      if (performance.now() - shown < portionMs) continue
      shown = performance.now()
      changed()
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return differs
}

export const isPartial = ({ content }: Entry): boolean => 'partial' in content
