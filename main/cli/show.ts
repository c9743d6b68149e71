import path from 'node:path'
import { ok, type Result } from '../../core/framework/result.ts'
import { passages } from '../../core/layout/passages.ts'
import { readFramework } from '../files/readFramework.ts'
import type { Host } from './host.ts'

/** Every passage of a file in document order, one JSON object a line. */
export async function showPassages(file: string, { folder }: Pick<Host, 'folder'>): Promise<Result<string>> {
  const read = await readFramework(path.resolve(folder, file), file)
  if (!read.ok) return read
  return ok(
    passages(read.value.framework)
      .map((passage) => `${JSON.stringify(passage)}\n`)
      .join(''),
  )
}
