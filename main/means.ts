import { getRandomValues } from 'node:crypto'
import path from 'node:path'
import { app } from 'electron'
import { idsFrom } from '../core/framework/id.ts'
import { backupStore } from './backups/backupStore.ts'
import { electronWriters } from './documents/electronWriters.ts'
import { readAhead } from './documents/readAhead.ts'
import { openWorks } from './documents/works.ts'
import { patientWriter } from './files/patientWrite.ts'
import { recentFiles } from './files/recentFiles.ts'
import type { FolderLibrary } from './library/library.ts'
import type { Log } from './log.ts'
import { programFolders } from './places.ts'
import { preferenceStore } from './preferences.ts'
import { recoveryStore } from './recovery/recoveryStore.ts'
import { electronSpelling } from './spelling/electronSpelling.ts'
import { personalWords } from './spelling/personalWords.ts'
import { templateLibrary } from './templateLibrary.ts'

/**
 * The machine's own clock, randomness, disk and printer, for everything that core has passed in. `libraryChanged` is called
 * where a template came, went or is another.
 */
export function programMeans({
  log,
  libraryChanged,
}: {
  readonly log: Log
  readonly libraryChanged: () => void
}) {
  const now = () => new Date()
  const userData = app.getPath('userData')
  const recovery = recoveryStore(path.join(userData, 'recovery'))
  const templates = templateLibrary(programFolders().templates)
  const preferences = preferenceStore(path.join(userData, 'preferences.json'))
  const ownTemplates = path.join(userData, 'skabeloner')
  let library: Promise<FolderLibrary> | null = null
  const openLibrary = async () => {
    const { electronLibrary } = await import('./library/electronLibrary.ts')
    const own = ownTemplates
    return electronLibrary({ builtIn: templates, own, userData, preferences, log, changed: libraryChanged })
  }
  return {
    ownTemplates,
    /** The same one each time, from the first time on that somebody asks for it. */
    library: () => (library ??= openLibrary()),
    recovery,
    works: openWorks(recovery),
    ahead: readAhead(now),
    backups: backupStore(path.join(userData, 'backups'), { now }),
    write: patientWriter(),
    log,
    now,
    ids: idsFrom((bytes) => getRandomValues(bytes)),
    templates,
    writers: electronWriters(now),
    recent: recentFiles(path.join(userData, 'recent.json'), now),
    preferences,
    spelling: electronSpelling(),
    personalWords: personalWords(path.join(userData, 'ordbog.txt')),
  }
}
