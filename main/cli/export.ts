import path from 'node:path'
import { exportFormats } from '../../core/bridge/exportFormats.ts'
import { newDraft } from '../../core/consultation/memo/newDraft.ts'
import { type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { readFramework } from '../files/readFramework.ts'
import type { Host } from './host.ts'
import { memoSourceIn } from './memoSource.ts'
import type { Command } from './parse.ts'
import { type Out, writeOuts } from './writeOuts.ts'

/**
 * Writes what a file is exported to. Everything is made before the first is written. With --tracked-since the Word file is the new
 * draft with tracked changes since that round. Says nothing when done.
 */
export async function exportDocuments(
  command: Extract<Command, { kind: 'export' }>,
  { folder, writers, canPrint }: Pick<Host, 'folder' | 'writers' | 'canPrint'>,
): Promise<Result<string>> {
  const read = await readFramework(path.resolve(folder, command.file), command.file)
  if (!read.ok) return read
  const { framework, media } = read.value
  const since = command.trackedSince === null ? null : memoSourceIn(read.value, command.trackedSince)
  if (since !== null && !since.ok) return since
  const tracked = () => {
    if (since === null) return null
    const { before, after, by } = newDraft(since.value)
    return writers.tracked(before, after, media, by)
  }
  const wanted = exportFormats.flatMap((format): readonly Out[] => {
    const out = command[format]
    if (out === null) return []
    const write = async () =>
      (format === 'word' ? await tracked() : null) ?? writers[format](framework, media)
    return [{ out, file: path.resolve(folder, out), write }]
  })
  // Before the work, so that what is known to fail is said at once, and the one file is not written without the other.
  if (command.pdf !== null && !canPrint) return refuse('failed', refusalText.program.noDisplay)
  return writeOuts(wanted, command.force)
}
