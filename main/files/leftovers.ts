import path from 'node:path'
import { type Disk, realDisk, systemCode } from './disk.ts'

/** What a save that was killed leaves behind; a file of this age belongs to no save that still goes on. */
const leftover = /^\.[0-9a-f]{12}\.grundlag-tmp$/
const ageMs = 24 * 60 * 60 * 1000

/** Takes away what saves that were killed have left in a folder. What cannot be taken away stays. */
export async function sweepLeftovers(folder: string, now: Date, disk: Disk = realDisk): Promise<void> {
  try {
    for (const name of await disk.readdir(folder)) {
      if (!leftover.test(name)) continue
      const file = path.join(folder, name)
      if (now.getTime() - (await disk.stat(file)).mtimeMs > ageMs) await disk.rm(file, { force: true })
    }
  } catch (error) {
    if (systemCode(error) === null) throw error
  }
}
