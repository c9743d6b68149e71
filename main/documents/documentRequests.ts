import { packFramework } from '../../core/file/packFramework.ts'
import { ok, refuse } from '../../core/framework/result.ts'
import { documentText } from '../../core/text/document.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { Handlers } from '../answer.ts'
import type { DocumentMeans } from './documentMeans.ts'
import type { DocumentWindow } from './documentWindow.ts'
import { exportDocument } from './exportDocument.ts'
import { checkFile, compareWithFile, openDocument, reloadFile } from './openDocument.ts'
import { newFile } from './openFile.ts'
import { saveDocument } from './saveDocument.ts'

export type { DocumentMeans } from './documentMeans.ts'

type Name =
  | 'document.new'
  | 'document.open'
  | 'document.save'
  | 'document.export'
  | 'document.preview'
  | 'document.leave'
  | 'document.check'
  | 'document.compare'
  | 'document.reload'
  | 'work.cancel'

/** What a window can ask about its document. Until an answer is a yes, the window's file stays what it was. */
export function documentRequests(means: DocumentMeans): Pick<Handlers<DocumentWindow>, Name> {
  const { recovery, works, writers } = means
  return {
    'document.new': async (wish, window) => {
      const { beginFromTemplate } = await import('./beginFromTemplate.ts')
      const begun = await beginFromTemplate(wish, means)
      if (!begun.ok) return begun
      const framework = begun.value
      const file = newFile(framework.about.title || documentText.untitled)
      const bytes = packFramework(framework, file.media, file.extras)
      await works.take(window, file, recovery.begin({ bytes, file, madeFrom: null }))
      return ok({ framework, path: null, name: file.name })
    },
    'document.open': async ({ path: given }, window) => {
      const chosen = given ?? (await window.askOpen())
      if (chosen === null) return refuse('cancelled', refusalText.program.cancelled)
      return works.stoppable(window, (signal) => openDocument(chosen, window, means, signal))
    },
    'document.save': (request, window) => saveDocument(request, window, means),
    'document.export': (request, window) => exportDocument(request, window, means),
    'document.preview': async ({ framework }, window) =>
      ok(await writers.pdf(framework, window.file()?.media ?? new Map())),
    'document.leave': async (_, window) => {
      await works.leave(window)
      return null
    },
    'document.check': (_, window) => works.inTurn(window, () => checkFile(window)),
    'document.compare': ({ framework }, window) =>
      works.stoppable(window, () => compareWithFile(framework, window)),
    'document.reload': ({ mine }, window) =>
      works.stoppable(window, (signal) =>
        works.inTurn(window, () => reloadFile(mine, window, means, signal)),
      ),
    'work.cancel': (_, window) => {
      works.stop(window)
      return null
    },
  }
}
