import { shell } from 'electron'
import type { Preferences } from '../core/bridge/preferences.ts'
import type { Handlers } from './answer.ts'
import { compareRequests } from './compare/compareRequests.ts'
import { closeRequests } from './consultation/closeRequests.ts'
import { type ReceiveMeans, receiveRequests } from './consultation/receiveRequests.ts'
import { reviewRequests } from './consultation/reviewRequests.ts'
import { sendRequests } from './consultation/sendRequests.ts'
import { type DocumentMeans, documentRequests } from './documents/documentRequests.ts'
import { mediaRequests } from './documents/mediaRequests.ts'
import { type ImportMeans, importRequests } from './import/importRequests.ts'
import { type LibraryMeans, libraryRequests } from './library/libraryRequests.ts'
import { inLibrary, templateFinder } from './origin/findTemplate.ts'
import { originRequests } from './origin/originRequests.ts'
import type { PreferenceStore } from './preferences.ts'
import { recoveryRequests } from './recovery/recoveryRequests.ts'
import { onlyHanded } from './safety/handedFiles.ts'
import { type SpellingMeans, spellingRequests } from './spelling/spellingRequests.ts'
import { shownTemplate } from './templateSummary.ts'
import { versionRequests } from './versions/versionRequests.ts'
import type { EditorWindow } from './windows/editorWindow.ts'
import { noteRecent } from './windows/systemLists.ts'
import { documentsInWindows, type WindowMeans, windowRequests } from './windows/windowRequests.ts'

export type RequestMeans = Omit<DocumentMeans, 'written'> &
  SpellingMeans &
  ImportMeans &
  Pick<ReceiveMeans, 'readReturned'> &
  LibraryMeans &
  WindowMeans & {
    readonly recentChanged: () => void
    readonly preferences: PreferenceStore
    /** They were changed: every window and the menu hear of it. */
    readonly preferencesChanged: (now: Preferences) => void
    /** The user was asked about unsaved changes and stays. */
    readonly stayed: () => void
  }

/** Everything a window can ask for, and how it is answered. */
export function requestHandlers(means: RequestMeans): Handlers<EditorWindow> {
  const own = new Set<string>()
  const written = (file: string) => {
    own.add(file)
    if (/\.grundlag$/i.test(file)) noteRecent(file)
    means.recentChanged()
  }
  const documentMeans = { ...means, templates: means.opened.library, written }
  const documents = documentRequests(documentMeans)
  const imports = importRequests(documentMeans)
  const receiving = receiveRequests({ ...documentMeans, ...means, written })
  return {
    ...documents,
    ...recoveryRequests(documentMeans),
    ...documentsInWindows(documents, means),
    ...windowRequests(means),
    ...mediaRequests(),
    ...imports,
    ...compareRequests(documentMeans),
    ...sendRequests({ ...documentMeans, written }),
    ...reviewRequests(),
    ...receiving,
    ...onlyHanded<EditorWindow>({ ...windowRequests(means), ...imports, ...receiving }),
    ...closeRequests({ ...documentMeans, written }),
    ...spellingRequests(means),
    ...libraryRequests({ ...means, written }),
    ...versionRequests(means),
    ...originRequests({ ...means, findTemplate: templateFinder(means.templates, inLibrary(means.library)) }),
    'app.welcome': async () => ({
      templates: (await means.templates.all()).map((template) => shownTemplate(template)),
      recent: await means.recent.list(),
    }),
    'document.state': (state, window) => {
      window.setState(state)
      return null
    },
    'document.askUnsaved': async (_, window) => {
      const answer = await window.askUnsaved(window.file()?.name ?? '')
      if (answer === 'cancel') means.stayed()
      return answer
    },
    'window.close': (_, window) => {
      window.closing.allow()
      // After the answer, so that the page is still there to receive it.
      setImmediate(() => {
        if (!window.browser.isDestroyed()) window.browser.close()
      })
      return null
    },
    'window.paste': (_, window) => {
      window.browser.webContents.paste()
      return null
    },
    'file.show': ({ path }) => {
      // Only what was opened or written here: a page must not make the file manager run through the disk.
      if (own.has(path)) shell.showItemInFolder(path)
      return null
    },
    'preferences.get': () => means.preferences.get(),
    'preferences.set': async (changes) => {
      means.preferencesChanged(await means.preferences.set(changes))
      return null
    },
    'link.open': async ({ href }) => {
      await shell.openExternal(href)
      return null
    },
  }
}
