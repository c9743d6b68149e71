import { Inflate } from 'fflate'

/** So many packed bytes at a time: deflate grows at most 1,032-fold, so one step makes 16 MB at the very most. */
const step = 16 * 1024

/** The unpacked bytes of a raw deflate stream; null where it is broken or unpacks to more than `limit` bytes. */
export function inflateAtMost(data: Uint8Array, limit: number): Uint8Array | null {
  const chunks: Uint8Array[] = []
  let length = 0
  const inflater = new Inflate((chunk) => {
    length += chunk.length
    if (length > limit) throw new TooLong()
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < data.length || at === 0; at += step)
      inflater.push(data.subarray(at, at + step), at + step >= data.length)
  } catch {
    // fflate throws on every broken stream; which way it is broken makes no difference to the reader.
    return null
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

class TooLong extends Error {}
