import type { Handlers } from '../answer.ts'
import type { DocumentMeans } from '../documents/documentMeans.ts'
import type { DocumentWindow } from '../documents/documentWindow.ts'
import { openBackup, openRecovered } from '../documents/openDocument.ts'

type Name =
  | 'recovery.keep'
  | 'recovery.list'
  | 'recovery.compare'
  | 'recovery.open'
  | 'recovery.remove'
  | 'backups.list'
  | 'backups.open'

/** What a window can ask about work that must not be lost. */
export function recoveryRequests(means: DocumentMeans): Pick<Handlers<DocumentWindow>, Name> {
  const { recovery, backups, works } = means
  return {
    'recovery.keep': ({ edits, saved }, window) =>
      works.keeperOf(window)?.keep(edits, window.file(), saved) ?? true,
    'recovery.list': () => recovery.list(),
    'recovery.compare': ({ id }) => recovery.compare(id),
    'recovery.open': ({ id }, window) => openRecovered(id, window, means),
    'recovery.remove': async ({ id }) => {
      await recovery.remove(id)
      return null
    },
    'backups.list': (_, window) => {
      const file = window.file()?.path
      return file ? backups.list(file) : []
    },
    'backups.open': ({ id }, window) => openBackup(id, window, means),
  }
}
