import { open, stat } from 'node:fs/promises'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { systemCode } from './disk.ts'
import { fingerprintOf, type Seen } from './seen.ts'

const text = refusalText.file

/** The bytes of a file, and what it looked like when they were read. */
export type Read = { readonly bytes: Uint8Array; readonly seen: Seen }

/**
 * A file of at most `limit` bytes; `name` is what a refusal calls it. The size is looked at before anything is read; links are
 * followed.
 */
export async function readWithin(file: string, name: string, limit: number): Promise<Result<Read>> {
  try {
    // Before opening: to open a pipe or a device may wait for ever.
    const { size, isRegular } = await stat(file).then((found) => ({
      size: found.size,
      isRegular: found.isFile(),
    }))
    if (!isRegular) return refuse('not-a-framework', text.notAFramework(name))
    if (size > limit) return refuse('limit', text.tooLarge(name))
    return await readAtMost(file, name, limit)
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? refuse('not-found', text.notFound(name))
      : refuse('unreadable', text.unreadable(name))
  }
}

/** A file may grow between being measured and being read, so the reading itself stops at the limit. */
async function readAtMost(file: string, name: string, limit: number): Promise<Result<Read>> {
  const handle = await open(file, 'r')
  try {
    const { size, mtimeMs } = await handle.stat()
    if (size > limit) return refuse('limit', text.tooLarge(name))
    const bytes = new Uint8Array(size)
    let length = 0
    while (length < size) {
      const { bytesRead } = await handle.read(bytes, length, size - length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    const whole = bytes.subarray(0, length)
    return ok({ bytes: whole, seen: { size: length, mtimeMs, hash: fingerprintOf(whole) } })
  } finally {
    await handle.close()
  }
}
