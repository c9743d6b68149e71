import path from 'node:path'
import type { Answers, Argument } from '../../core/bridge/contract.ts'
import { ok, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { DocumentMeans } from './documentMeans.ts'
import type { DocumentWindow } from './documentWindow.ts'
import { fileTitle } from './openFile.ts'
import { suggestedName } from './saveDocument.ts'

type Exported = Answers['document.export']
const cancelled = () => refuse('cancelled', refusalText.program.cancelled)

/** Asks where, writes the document, and puts it there; the user may stop it until the file is being written. */
export async function exportDocument(
  { framework, format }: Argument<'document.export'>,
  window: DocumentWindow,
  { works, writers, write, written }: DocumentMeans,
): Promise<Exported> {
  const current = window.file()
  const name = current?.path ? fileTitle(current.path) : suggestedName(framework, current)
  const suggestion = current?.path ? path.join(path.dirname(current.path), name) : name
  const target = await window.askSave(format, suggestion)
  if (target === null) return cancelled()
  return works.stoppable<{ readonly path: string; readonly name: string }>(window, async (signal) => {
    const bytes = await writers[format](framework, current?.media ?? new Map())
    if (signal.aborted) return cancelled()
    const unless = async () => (signal.aborted ? cancelled() : null)
    const done = await write(target, bytes, { unless })
    if (!done.ok) return done
    written(target)
    return ok({ path: target, name: path.basename(target) })
  })
}
