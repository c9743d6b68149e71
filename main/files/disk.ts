import * as fs from 'node:fs/promises'

/** The calls to the disk that saving and recovery make, so that tests can let each of them fail. */
export type Disk = Pick<
  typeof fs,
  'open' | 'rename' | 'link' | 'copyFile' | 'rm' | 'stat' | 'mkdir' | 'readFile' | 'readdir'
> & {
  readonly realpath: (path: string) => Promise<string>
}

export const realDisk: Disk = fs

/**
 * The code of an error that the system gave, `ENOENT`; null for any other error, which is then a bug. `UNKNOWN` is what
 * Windows says of much that happens on a network disk.
 */
export const systemCode = (error: unknown): string | null =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^(E[A-Z0-9]+|UNKNOWN)$/.test(error.code)
    ? error.code
    : null

/** Why the disk said no, as far as it makes a difference to what the user can do. */
export type DiskTrouble = 'full' | 'readOnly' | 'away' | 'other'

export function troubleOf(code: string): DiskTrouble {
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'full'
  if (['EROFS', 'EACCES', 'EPERM'].includes(code)) return 'readOnly'
  return away.has(code) ? 'away' : 'other'
}

/** What a disk says that was there a moment ago: a network drive, a stick, a folder that somebody removed. */
const away = new Set([
  'ENOENT',
  'ENOTDIR',
  'EIO',
  'ESTALE',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTCONN',
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'ETIMEDOUT',
  'ENXIO',
  'ENODEV',
  'EREMOTEIO',
  'UNKNOWN',
])
