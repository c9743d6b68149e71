import path from 'node:path'
import type { importRequests as channels } from '../../core/bridge/import.ts'
import { packFramework } from '../../core/file/packFramework.ts'
import { ok, refuse } from '../../core/framework/result.ts'
import { documentText } from '../../core/text/document.ts'
import { pastedName } from '../../core/text/foreign.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { Handlers } from '../answer.ts'
import type { DocumentMeans } from '../documents/documentMeans.ts'
import type { DocumentWindow } from '../documents/documentWindow.ts'
import { newFile } from '../documents/openFile.ts'
import type { ForeignReader } from './readAside.ts'
import { readDocument } from './readDocument.ts'

export type ImportMeans = Pick<DocumentMeans, 'works' | 'recovery'> & { readonly readForeign: ForeignReader }

/** What the requests about foreign documents need of a window. */
export type ImportWindow = DocumentWindow & {
  /** A foreign document on the disk; null where the user thinks better of it. */
  readonly askForeign: () => Promise<string | null>
  readonly tellImport: (progress: { readonly done: number }) => void
}

/** Reading a foreign document leaves the window's own as it is; only `import.begin` goes over to another. */
export const importRequests = ({
  works,
  recovery,
  readForeign,
}: ImportMeans): Pick<Handlers<ImportWindow>, keyof typeof channels> => ({
  'import.read': async (wish, window) => {
    const cancelled = refuse('cancelled', refusalText.program.cancelled)
    const file =
      wish.from === 'dialog' ? await window.askForeign() : wish.from === 'file' ? wish.path : undefined
    if (file === null) return cancelled
    if (file !== undefined && !path.isAbsolute(file))
      return refuse('not-found', refusalText.file.notFound(path.basename(file)))
    return works.stoppable(window, async (signal) => {
      const document =
        file !== undefined
          ? await readDocument(file)
          : ok({ name: pastedName, content: wish.from === 'text' ? wish.text : '' })
      if (!document.ok) return document
      if (signal.aborted) return cancelled
      const progress = (done: number) => window.tellImport({ done })
      return readForeign(document.value, { signal, progress })
    })
  },
  'import.begin': async ({ framework }, window) => {
    const file = newFile(framework.about.title || documentText.untitled)
    const bytes = packFramework(framework, file.media, file.extras)
    await works.take(window, file, recovery.begin({ bytes, file, madeFrom: null }))
    return ok({ framework, path: null, name: file.name, unsaved: true })
  },
})
