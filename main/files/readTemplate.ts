import path from 'node:path'
import { fileLimits, type Limits } from '../../core/file/limits.ts'
import { type UnpackedTemplate, unpackTemplate } from '../../core/file/unpackTemplate.ts'
import type { Result } from '../../core/framework/result.ts'
import { readWithin } from './readWithin.ts'

/** The template in a file on disk, read as carefully as a framework. */
export async function readTemplate(
  file: string,
  limits: Limits = fileLimits,
): Promise<Result<UnpackedTemplate>> {
  const name = path.basename(file)
  const read = await readWithin(file, name, limits.file)
  return read.ok ? unpackTemplate(read.value.bytes, name, limits) : read
}
