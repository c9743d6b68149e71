import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A network disk that is away may take half a minute to say so. */
const patienceMs = 500

/**
 * One name for a file, however it was reached: links followed, and letters folded where the system does not tell them
 * apart. A file that cannot be asked about goes by its path.
 */
export async function identityOf(
  file: string,
  platform: NodeJS.Platform = process.platform,
): Promise<string> {
  const absolute = path.resolve(file)
  const real = await Promise.race([
    realpath(absolute).catch(() => absolute),
    wait(patienceMs, absolute, { ref: false }),
  ])
  return platform === 'win32' || platform === 'darwin' ? real.normalize('NFC').toLowerCase() : real
}

/** Whether two paths lead to one file. */
export const isSameFile = async (one: string, other: string): Promise<boolean> =>
  one === other || (await identityOf(one)) === (await identityOf(other))
