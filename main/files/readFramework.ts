import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileLimits } from '../../core/file/limits.ts'
import { type Unpacked, unpackFramework } from '../../core/file/unpackFramework.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { systemCode } from './disk.ts'

/**
 * The framework in a file on disk. The size is looked at before anything is read; links are followed. `name` is what a
 * refusal calls the file.
 */
export async function readFramework(file: string, name = path.basename(file)): Promise<Result<Unpacked>> {
  const bytes = await readWithin(file, name, fileLimits.file)
  return bytes.ok ? unpackFramework(bytes.value, name) : bytes
}

const text = refusalText.file

async function readWithin(file: string, name: string, limit: number): Promise<Result<Uint8Array>> {
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
async function readAtMost(file: string, name: string, limit: number): Promise<Result<Uint8Array>> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    if (size > limit) return refuse('limit', text.tooLarge(name))
    const bytes = new Uint8Array(size)
    let length = 0
    while (length < size) {
      const { bytesRead } = await handle.read(bytes, length, size - length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return ok(bytes.subarray(0, length))
  } finally {
    await handle.close()
  }
}
