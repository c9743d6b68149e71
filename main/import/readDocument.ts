import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { systemCode } from '../files/disk.ts'
import type { ForeignDocument } from './readAside.ts'

/** The largest file that is read. A framework full of photographs is a fraction of it. */
export const mostMegabytes = 150

/** A foreign file's bytes. Its size is looked at before anything is read; nothing of it is understood here. */
export async function readDocument(
  file: string,
  name = path.basename(file),
): Promise<Result<ForeignDocument & { readonly content: Uint8Array }>> {
  try {
    const found = await stat(file)
    // Before opening: to open a pipe or a device may wait for ever.
    if (!found.isFile()) return refuse('invalid', refusalText.foreign.notAFile(name))
    const handle = await open(file, 'r')
    try {
      const { size } = await handle.stat()
      if (size > mostMegabytes * 1024 * 1024)
        return refuse('limit', refusalText.foreign.tooLarge(name, mostMegabytes))
      const content = new Uint8Array(size)
      let length = 0
      while (length < size) {
        const { bytesRead } = await handle.read(content, length, size - length)
        if (bytesRead === 0) break
        length += bytesRead
      }
      return ok({ name, content: content.subarray(0, length) })
    } finally {
      await handle.close()
    }
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? refuse('not-found', refusalText.file.notFound(name))
      : refuse('unreadable', refusalText.file.unreadable(name))
  }
}
