import { stat } from 'node:fs/promises'
import path from 'node:path'
import { exportFormats } from '../../core/bridge/exportFormats.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { readFramework } from '../files/readFramework.ts'
import type { Host } from './host.ts'
import type { Command } from './parse.ts'

/** Writes what a file is exported to. Everything is made before the first is written. Says nothing when done. */
export async function exportDocuments(
  command: Extract<Command, { kind: 'export' }>,
  { folder, writers, canPrint }: Pick<Host, 'folder' | 'writers' | 'canPrint'>,
): Promise<Result<string>> {
  const read = await readFramework(path.resolve(folder, command.file), command.file)
  if (!read.ok) return read
  const { framework, media } = read.value
  const wanted = exportFormats.flatMap((format) => {
    const out = command[format]
    return out === null ? [] : [{ out, file: path.resolve(folder, out), write: writers[format] }]
  })

  // Before the work, so that what is known to fail is said at once, and the one file is not written without the other.
  if (command.pdf !== null && !canPrint) return refuse('failed', refusalText.program.noDisplay)
  for (const { out, file } of wanted) {
    if (!command.force && (await found(file)) !== null) return refuse('exists', refusalText.file.exists(out))
    const parent = await found(path.dirname(file))
    if (parent === null || !parent.isDirectory())
      return refuse('not-writable', refusalText.file.notWritable(out))
  }

  const made: { readonly out: string; readonly file: string; readonly bytes: Uint8Array }[] = []
  for (const { out, file, write } of wanted) made.push({ out, file, bytes: await write(framework, media) })
  for (const { out, file, bytes } of made) {
    const written = await atomicWrite(file, bytes, { replace: command.force, label: out })
    if (!written.ok) return written
  }
  return ok('')
}

const found = (file: string) => stat(file).catch(() => null)
