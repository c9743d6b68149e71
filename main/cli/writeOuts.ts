import { stat } from 'node:fs/promises'
import path from 'node:path'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { atomicWrite } from '../files/atomicWrite.ts'

/** A file to write: as the user calls it, where it lies, and what makes it. */
export type Out = {
  readonly out: string
  readonly file: string
  readonly write: () => Promise<Uint8Array>
}

/** Writes all of the files or, as far as can be known before, none: everything is made before the first is written. */
export async function writeOuts(outs: readonly Out[], force: boolean): Promise<Result<string>> {
  for (const { out, file } of outs) {
    if (!force && (await found(file)) !== null) return refuse('exists', refusalText.file.exists(out))
    const parent = await found(path.dirname(file))
    if (parent === null || !parent.isDirectory())
      return refuse('not-writable', refusalText.file.notWritable(out))
  }
  const made: { readonly out: string; readonly file: string; readonly bytes: Uint8Array }[] = []
  for (const { out, file, write } of outs) made.push({ out, file, bytes: await write() })
  for (const { out, file, bytes } of made) {
    const written = await atomicWrite(file, bytes, { replace: force, label: out })
    if (!written.ok) return written
  }
  return ok('')
}

const found = (file: string) => stat(file).catch(() => null)
