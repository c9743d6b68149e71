import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { RecentFile } from '../../core/bridge/contract.ts'
import { atomicWrite } from './atomicWrite.ts'
import { systemCode } from './disk.ts'

const most = 10
/** A network disk that is away may take half a minute to say so; the welcome screen does not wait for it. */
const patienceMs = 300

const Entry = z.object({
  path: z.string().min(1).max(4096),
  title: z.string().max(300),
  at: z.iso.datetime(),
})
type Entry = z.infer<typeof Entry>
const Store = z.object({ version: z.literal(1), files: z.array(Entry).max(100) })

/** The files that were opened or saved last, newest first. */
export type RecentFiles = {
  /** Those that are still there. */
  readonly list: () => Promise<RecentFile[]>
  readonly add: (file: string, title: string) => Promise<void>
  readonly remove: (file: string) => Promise<void>
  readonly clear: () => Promise<void>
}

/** Kept in `storeFile`; a store that cannot be read counts as empty, since it is only a convenience. */
export function recentFiles(storeFile: string, now: () => Date): RecentFiles {
  let entries: Promise<readonly Entry[]> | null = null
  const current = () => (entries ??= load(storeFile))
  // One change after the other, so that two quick ones cannot lose each other.
  let queue: Promise<unknown> = Promise.resolve()
  const change = (edit: (before: readonly Entry[]) => readonly Entry[]): Promise<void> => {
    const done = queue.then(async () => {
      const after = edit(await current()).slice(0, most)
      entries = Promise.resolve(after)
      await atomicWrite(storeFile, Buffer.from(JSON.stringify({ version: 1, files: after }, null, 1)))
    })
    queue = done.catch(() => undefined)
    return done
  }
  const without = (file: string) => (before: readonly Entry[]) =>
    before.filter((entry) => entry.path !== file)
  return {
    list: async () => {
      await queue
      const all = await current()
      const here = await Promise.all(all.map((entry) => mayExist(entry.path)))
      return all.filter((_, i) => here[i]).map(described)
    },
    add: (file, title) =>
      change((before) => [
        { path: file, title: title.slice(0, 300), at: now().toISOString() },
        ...without(file)(before),
      ]),
    remove: (file) => change(without(file)),
    clear: () => change(() => []),
  }
}

async function load(storeFile: string): Promise<readonly Entry[]> {
  try {
    const parsed = Store.safeParse(JSON.parse(await readFile(storeFile, 'utf8')))
    return parsed.success ? parsed.data.files : []
  } catch (error) {
    if (systemCode(error) === null && !(error instanceof SyntaxError)) throw error
    return []
  }
}

const described = ({ path: file, title, at }: Entry): RecentFile => ({
  path: file,
  name: path.basename(file).replace(/\.grundlag$/i, ''),
  folder: path.dirname(file),
  title,
  at,
})

const mayExist = (file: string): Promise<boolean> =>
  Promise.race([
    stat(file).then(
      (found) => found.isFile(),
      (error: unknown) => systemCode(error) !== 'ENOENT',
    ),
    new Promise<boolean>((resolve) => setTimeout(resolve, patienceMs, true).unref()),
  ])
