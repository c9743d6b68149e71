import { shell } from 'electron'
import { comparisonRequests } from '../core/bridge/compare.ts'
import { consultationRequests } from '../core/bridge/consultation.ts'
import { importRequests } from '../core/bridge/import.ts'
import { mediaRequests } from '../core/bridge/media.ts'
import { originRequests } from '../core/bridge/origin.ts'
import type { Preferences } from '../core/bridge/preferences.ts'
import { templateRequests } from '../core/bridge/templates.ts'
import { versionRequests } from '../core/bridge/versions.ts'
import type { Handlers } from './answer.ts'
import { type DocumentMeans, documentRequests } from './documents/documentRequests.ts'
import { identityOf } from './files/sameFile.ts'
import type { FolderLibrary } from './library/library.ts'
import type { LibraryMeans } from './library/libraryRequests.ts'
import type { PreferenceStore } from './preferences.ts'
import { readLater } from './readLater.ts'
import { recoveryRequests } from './recovery/recoveryRequests.ts'
import { onlyHanded } from './safety/handedFiles.ts'
import { type SpellingMeans, spellingRequests } from './spelling/spellingRequests.ts'
import type { EditorWindow } from './windows/editorWindow.ts'
import { holderOf } from './windows/route.ts'
import { noteRecent } from './windows/systemLists.ts'
import { documentsInWindows, type WindowMeans, windowRequests } from './windows/windowRequests.ts'

export type RequestMeans = Omit<DocumentMeans, 'written' | 'isOpenElsewhere'> &
  SpellingMeans &
  Omit<LibraryMeans, 'library'> &
  WindowMeans & {
    readonly library: () => Promise<FolderLibrary>
    readonly recentChanged: () => void
    readonly preferences: PreferenceStore
    /** They were changed: every window and the menu hear of it. */
    readonly preferencesChanged: (now: Preferences) => void
    /** The user was asked about unsaved changes and stays. */
    readonly stayed: () => void
  }

/** What no start asks for: templates, pictures, versions, other documents, consultation. */
const later = {
  ...mediaRequests,
  ...originRequests,
  ...importRequests,
  ...comparisonRequests,
  ...consultationRequests,
  ...templateRequests,
  ...versionRequests,
}
export type LaterHandlers = Pick<Handlers<EditorWindow>, keyof typeof later>

/** Everything a window can ask for, and how it is answered. */
export function requestHandlers(means: RequestMeans): Handlers<EditorWindow> {
  const own = new Set<string>()
  const written = (file: string) => {
    own.add(file)
    if (/\.grundlag$/i.test(file)) noteRecent(file)
    means.recentChanged()
  }
  const isOpenElsewhere: DocumentMeans['isOpenElsewhere'] = async (file, window) => {
    const others = means.windows.all().filter((other) => other !== window)
    return (await holderOf(file, others, identityOf)) !== null
  }
  const documentMeans = { ...means, templates: means.opened.library, written, isOpenElsewhere }
  const documents = documentRequests(documentMeans)
  const others = readLater<LaterHandlers>(Object.keys(later) as (keyof typeof later)[], async () => {
    const { laterRequests } = await import('./laterRequests.ts')
    return laterRequests({ ...means, ...documentMeans, library: await means.library() })
  })
  return {
    ...documents,
    ...recoveryRequests(documentMeans),
    ...documentsInWindows(documents, means),
    ...windowRequests(means),
    ...others,
    ...onlyHanded<EditorWindow>({ ...windowRequests(means), ...others }),
    ...spellingRequests(means),
    'app.welcome': async () => {
      const { shownTemplate } = await import('./templateSummary.ts')
      const templates = await means.templates.all()
      return {
        templates: templates.map((template) => shownTemplate(template)),
        recent: await means.recent.list(),
      }
    },
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
