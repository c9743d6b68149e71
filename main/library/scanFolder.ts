import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** What looking through a folder may cost. */
export type ScanLimits = {
  readonly depth: number
  /** Folders that are looked into. */
  readonly folders: number
  /** Template files that are taken in. */
  readonly files: number
  /** Names in one folder that are looked at. */
  readonly names: number
}

export const scanLimits: ScanLimits = { depth: 5, folders: 400, files: 2000, names: 20_000 }

export type ScanOptions = {
  readonly limits?: ScanLimits
  /** Called whenever the system has answered. */
  readonly alive?: () => void
  readonly signal?: AbortSignal
}

export type FoundFile = { readonly path: string; readonly size: number; readonly mtimeMs: number }
export type Scan = { readonly files: readonly FoundFile[]; readonly more: boolean }

/**
 * The template files in a folder and the folders in it. Links to folders are not followed, so that it ends; hidden ones and
 * those that may not be read are passed over. Rejects as the system does where the folder itself cannot be read.
 */
export async function scanFolder(
  root: string,
  { limits = scanLimits, alive = () => undefined, signal }: ScanOptions = {},
): Promise<Scan> {
  const files: FoundFile[] = []
  const waiting: { readonly folder: string; readonly depth: number }[] = [{ folder: root, depth: 1 }]
  let visited = 0
  let more = false
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    signal?.throwIfAborted()
    visited += 1
    const { folder, depth } = next
    const entries = await (folder === root ? namesIn(folder) : namesIn(folder).catch(() => []))
    alive()
    more ||= entries.length > limits.names
    for (const entry of entries.slice(0, limits.names)) {
      signal?.throwIfAborted()
      const file = path.join(folder, entry.name)
      if (entry.isDirectory()) {
        if (depth >= limits.depth || visited + waiting.length >= limits.folders) more = true
        else waiting.push({ folder: file, depth: depth + 1 })
      } else if (/\.grundskabelon$/i.test(entry.name)) {
        if (files.length >= limits.files) return { files, more: true }
        const found = await regular(file)
        alive()
        if (found !== null) files.push(found)
      }
    }
  }
  return { files, more }
}

const namesIn = async (folder: string): Promise<readonly Dirent[]> =>
  (await readdir(folder, { withFileTypes: true }))
    // What begins with a dot or "~$" is another program's, or on its way.
    .filter(({ name }) => !/^(\.|~\$)/.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))

/** A file that went away meanwhile, or is none, is not there. */
async function regular(file: string): Promise<FoundFile | null> {
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? { path: file, size: found.size, mtimeMs: found.mtimeMs } : null
}
