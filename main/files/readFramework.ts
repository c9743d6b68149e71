import path from 'node:path'
import { fileLimits } from '../../core/file/limits.ts'
import { type Unpacked, unpackFramework } from '../../core/file/unpackFramework.ts'
import { ok, type Result } from '../../core/framework/result.ts'
import { type Read, readWithin } from './readWithin.ts'
import type { Seen } from './seen.ts'
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

/** The same, with the bytes themselves; `reading` where they are being read already. */
export async function readFrameworkFile(
  file: string,
  name = path.basename(file),
  reading: Promise<Result<Read>> = readWithin(file, name, fileLimits.file),
): Promise<Result<FrameworkFile>> {
  const read = await reading
  if (!read.ok) return read
  const unpacked = unpackFramework(read.value.bytes, name, { unpack: zlibWithin })
  return unpacked.ok ? ok({ ...read.value, unpacked: unpacked.value }) : unpacked
}
