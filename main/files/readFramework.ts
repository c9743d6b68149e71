import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileLimits } from '../../core/file/limits.ts'
import { type Unpacked, unpackFramework } from '../../core/file/unpackFramework.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { systemCode } from './disk.ts'
import { fingerprintOf, type Seen } from './seen.ts'
import { zlibWithin } from './zlibWithin.ts'

/**
 * The framework in a file on disk. The size is looked at before anything is read; links are followed. `name` is what a
 * refusal calls the file.
 */
export async function readFramework(file: string, name = path.basename(file)): Promise<Result<Unpacked>> {
  const read = await readFrameworkFile(file, name)
  return read.ok ? ok(read.value.unpacked) : read
}

/** A file with what lay in it, and what it looked like when it was read. */
export type FrameworkFile = {
  readonly unpacked: Unpacked
  readonly bytes: Uint8Array
  readonly seen: Seen
}

/** The same, with the bytes themselves. */
export async function readFrameworkFile(
  file: string,
  name = path.basename(file),
): Promise<Result<FrameworkFile>> {
  const read = await readWithin(file, name, fileLimits.file)
  if (!read.ok) return read
  const unpacked = unpackFramework(read.value.bytes, name, { unpack: zlibWithin })
  return unpacked.ok ? ok({ ...read.value, unpacked: unpacked.value }) : unpacked
}

const text = refusalText.file

type Read = { readonly bytes: Uint8Array; readonly seen: Seen }

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
