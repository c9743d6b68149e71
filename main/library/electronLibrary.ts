import path from 'node:path'
import type { Log } from '../log.ts'
import type { PreferenceStore } from '../preferences.ts'
import type { TemplateLibrary } from '../templateLibrary.ts'
import { electronEntries } from './electronEntries.ts'
import { entryCache } from './entryCache.ts'
import { type FolderLibrary, folderLibrary } from './library.ts'
import { takingTurns } from './turns.ts'

/** `userData` is the program's own folder, `own` the one of the user's templates; `changed` is called where the library is another. */
export function electronLibrary(means: {
  readonly builtIn: TemplateLibrary
  readonly own: string
  readonly userData: string
  readonly preferences: PreferenceStore
  readonly log: Log
  readonly changed: () => void
}): FolderLibrary {
  const { builtIn, own, userData, preferences, log, changed } = means
  const library = folderLibrary({
    builtIn,
    own,
    folders: async () => (await preferences.get()).templateFolders,
    cache: entryCache(path.join(userData, 'library.json')),
    read: electronEntries(log),
    log,
    turns: takingTurns(4000),
    patienceMs: 250,
  })
  library.follow(changed)
  return library
}
