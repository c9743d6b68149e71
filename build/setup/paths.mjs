import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Notes about this checkout's own state (stamps, lock). Goes with `node_modules`, which is right: so does what it tells of. */
export const stateFolder = path.join(root, 'node_modules', '.cache', 'grundlag')

/**
 * What is large and the same for every checkout of a user lies once in the user's cache. A home folder that cannot be
 * written to (some build machines) means the checkout's own state folder instead.
 */
export function sharedCache() {
  const base = process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache')
  const folder = path.join(base, 'grundlag')
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return folder
  } catch {
    mkdirSync(stateFolder, { recursive: true })
    return stateFolder
  }
}
