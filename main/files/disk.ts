import * as fs from 'node:fs/promises'

/** The calls to the disk that saving makes, so that tests can let each of them fail. */
export type Disk = Pick<typeof fs, 'open' | 'rename' | 'link' | 'copyFile' | 'rm' | 'stat'> & {
  readonly realpath: (path: string) => Promise<string>
}

export const realDisk: Disk = fs

/** The code of an error that the system gave, `ENOENT`; null for any other error, which is then a bug. */
export const systemCode = (error: unknown): string | null =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^E[A-Z0-9]+$/.test(error.code)
    ? error.code
    : null
