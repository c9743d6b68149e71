import { createHash } from 'node:crypto'
import { type Disk, realDisk, systemCode } from './disk.ts'

/** What a file looked like when it was last read or written here. */
export type Seen = {
  readonly size: number
  /** As the system gave it; of a file that was never looked at on this disk, -1. */
  readonly mtimeMs: number
  /** SHA-256 of its content, in hexadecimal. */
  readonly hash: string
}

export const fingerprintOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What is known of bytes that lie in no file yet. */
export const seenBytes = (bytes: Uint8Array): Seen => ({
  size: bytes.length,
  mtimeMs: -1,
  hash: fingerprintOf(bytes),
})

export type Since =
  /** The same content; `seen` has the file's new time where only that changed, as synchronised disks do it. */
  { readonly kind: 'same'; readonly seen: Seen } | { readonly kind: 'changed' } | { readonly kind: 'gone' }

/** What happened to a file since it was seen. Its content is read only where size or time differ. Throws what the disk says. */
export async function sinceSeen(file: string, seen: Seen, disk: Disk = realDisk): Promise<Since> {
  try {
    const { size, mtimeMs } = await disk.stat(file)
    if (size !== seen.size) return { kind: 'changed' }
    if (mtimeMs === seen.mtimeMs) return { kind: 'same', seen }
    const hash = fingerprintOf(await disk.readFile(file))
    return hash === seen.hash ? { kind: 'same', seen: { ...seen, mtimeMs } } : { kind: 'changed' }
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return { kind: 'gone' }
    throw error
  }
}
