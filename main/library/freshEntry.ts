import path from 'node:path'
import { refusalText } from '../../core/text/refusal.ts'
import { readWithin } from '../files/readWithin.ts'
import type { Log } from '../log.ts'
import type { EntryOrder, ReadContent } from './entriesAside.ts'
import type { Content, Entry } from './entry.ts'
import { entryLimits } from './entryLimits.ts'
import type { KeptBytes } from './keptBytes.ts'
import type { FoundFile } from './scanFolder.ts'

export type FreshMeans = {
  readonly read: ReadContent
  readonly log: Log
  /** Called when the system has answered, and for as long as what it gave is being read. */
  readonly alive: () => void
  readonly kept: KeptBytes
}

/** Between two signs of life while a file is being understood, which is no fault of its folder. */
const signMs = 1000

/** Reads a file. Whatever comes of it is an entry: a fault of ours is logged without its text, and stops no other file. */
export async function freshEntry(
  { path: file, size, mtimeMs }: FoundFile,
  depth: EntryOrder['depth'],
  means: FreshMeans,
): Promise<Entry> {
  const content = await contentIn(file, depth, means).catch((error: unknown): Content => {
    means.log('library', error)
    return { reason: refusalText.templateFile.notUnderstood(path.basename(file)), again: 'nextStart' }
  })
  return { path: file, size, mtimeMs, content }
}

async function contentIn(
  file: string,
  depth: EntryOrder['depth'],
  { read, alive, kept }: FreshMeans,
): Promise<Content> {
  const name = path.basename(file)
  const found = kept.take(file) ?? (await readWithin(file, name, entryLimits.file))
  alive()
  if (!found.ok)
    return found.refusal.code === 'limit'
      ? { reason: found.refusal.message }
      : { reason: found.refusal.message, again: 'soon' }
  if (depth === 'card') kept.keep(file, found)
  const signs = setInterval(alive, signMs)
  return read({ name, bytes: found.value.bytes, depth }).finally(() => {
    clearInterval(signs)
    alive()
  })
}
