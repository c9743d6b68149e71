import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { readEntry } from '../../../main/recovery/entry.ts'
import { recoveryStore } from '../../../main/recovery/recoveryStore.ts'

/** Every text of the frameworks in the recovery store under this user-data folder, as the next start would read them. */
export async function keptTexts(userData: string): Promise<readonly string[]> {
  const store = path.join(userData, 'recovery')
  const ids = await readdir(store).catch(() => [])
  const works = await Promise.all(ids.map((id) => readEntry(path.join(store, id))))
  return works.flatMap((work) => (work === null ? [] : [JSON.stringify(work.unpacked.framework)]))
}

/** What the next start would offer. */
export const offered = (userData: string) => recoveryStore(path.join(userData, 'recovery')).list()

/** A file as it lies on disk, letter for letter. */
export const bytesOf = (file: string): Promise<Buffer> => readFile(file)
