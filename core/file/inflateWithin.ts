import { crc32 } from '../archive/crc32.ts'
import { inflateAtMost } from '../archive/inflateAtMost.ts'
import type { ZipEntry } from './zipDirectory.ts'

/**
 * The unpacked bytes of a file in an archive; null where they are not what the archive says they are.
 *
 * Stops as soon as more comes out than the entry claims, because a claim costs nothing and is what the limits were
 * held against. fflate checks no checksum, so it is done here: damage must never pass for text.
 */
export function inflateWithin(entry: ZipEntry): Uint8Array | null {
  const bytes = entry.deflated ? inflateAtMost(entry.data, entry.size) : entry.data.slice()
  return bytes !== null && bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : null
}
