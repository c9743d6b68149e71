import path from 'node:path'
import { shell } from 'electron'
import type { Preferences } from '../../core/bridge/preferences.ts'
import { packTemplate } from '../../core/file/packTemplate.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import { documentText } from '../../core/text/document.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { Handlers } from '../answer.ts'
import type { DocumentWindow } from '../documents/documentWindow.ts'
import { fileNameFrom } from '../documents/openFile.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import type { PatientWrite } from '../files/patientWrite.ts'
import type { OpenedTemplates } from '../openedTemplates.ts'
import type { PreferenceStore } from '../preferences.ts'
import type { FolderLibrary } from './library.ts'
import { saveAmong } from './saveAmong.ts'

export type LibraryWindow = {
  /** A folder, from the system's dialog; null where the user thinks better of it. */
  readonly askFolder: () => Promise<string | null>
}

export type LibraryMeans = {
  readonly library: FolderLibrary
  readonly ownTemplates: string
  readonly opened: OpenedTemplates
  readonly preferences: PreferenceStore
  readonly preferencesChanged: (now: Preferences) => void
  readonly write: PatientWrite
}

type Name =
  | 'template.save'
  | 'library.list'
  | 'library.search'
  | 'library.look'
  | 'library.addFolder'
  | 'library.removeFolder'
  | 'library.rename'
  | 'library.remove'
  | 'library.show'

type Window = Pick<DocumentWindow, 'file' | 'askSave'> & LibraryWindow

const mostFolders = 200

/** What a window can ask about templates. It names them by id alone: where they lie, main knows. */
export function libraryRequests({
  library,
  ownTemplates,
  opened,
  preferences,
  preferencesChanged,
  write,
  written,
}: LibraryMeans & { readonly written: (file: string) => void }): Pick<Handlers<Window>, Name> {
  const setFolders = async (templateFolders: readonly string[]) => {
    preferencesChanged(await preferences.set({ templateFolders: [...templateFolders] }))
    void library.refresh()
  }
  /** Of the user's own, since others' files are not for us to change. */
  const own = (id: string): Result<string> => {
    const found = library.pathOf(id)
    if (found === null) return refuse('not-found', refusalText.template.gone)
    return found.from === 'mine' ? ok(found.path) : refuse('not-writable', refusalText.template.notOwn)
  }
  return {
    'template.save': async ({ template, where }, window) => {
      const name = fileNameFrom(template.name, documentText.untitled)
      if (where === 'mine')
        return saveAmong(ownTemplates, name, template).finally(() => void library.refresh())
      const open = window.file()?.path
      const target = await window.askSave('grundskabelon', open ? path.join(path.dirname(open), name) : name)
      if (target === null) return refuse('cancelled', refusalText.program.cancelled)
      const done = await write(target, packTemplate(template))
      if (!done.ok) return done
      written(target)
      void library.refresh()
      return ok({ path: target, name: path.basename(target) })
    },
    'library.list': () => library.list(),
    'library.search': ({ query }) => library.search(query),
    'library.look': ({ id }) => opened.library.get(id),
    'library.addFolder': async (_, window) => {
      const chosen = await window.askFolder()
      if (chosen === null) return refuse('cancelled', refusalText.program.cancelled)
      const { templateFolders: before } = await preferences.get()
      if (before.includes(chosen)) return refuse('exists', refusalText.template.folderTwice)
      if (before.length >= mostFolders) return refuse('limit', refusalText.template.tooManyFolders)
      await setFolders([...before, chosen])
      return ok(null)
    },
    'library.removeFolder': async ({ path: gone }) => {
      const { templateFolders: before } = await preferences.get()
      await setFolders(before.filter((folder) => folder !== gone))
      return null
    },
    'library.rename': async ({ id, name }) => {
      const file = own(id)
      if (!file.ok) return file
      const read = await library.read(id)
      if (!read.ok) return read
      const { template, media } = read.value
      const done = await atomicWrite(file.value, packTemplate({ ...template, name }, media))
      await library.refresh()
      return done.ok ? ok(null) : done
    },
    'library.remove': async ({ id }) => {
      const file = own(id)
      if (!file.ok) return file
      const name = path.basename(file.value)
      const gone = await shell.trashItem(file.value).then(
        () => true,
        () => false,
      )
      await library.refresh()
      return gone ? ok(null) : refuse('not-writable', refusalText.template.notRemoved(name))
    },
    'library.show': ({ id }) => {
      const found = library.pathOf(id)
      if (found !== null) shell.showItemInFolder(found.path)
      return null
    },
  }
}
