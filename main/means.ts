import { getRandomValues } from 'node:crypto'
import path from 'node:path'
import { app } from 'electron'
import { idsFrom } from '../core/framework/id.ts'
import { backupStore } from './backups/backupStore.ts'
import { electronReceive } from './consultation/electronReceive.ts'
import { electronWriters } from './documents/electronWriters.ts'
import { readAhead } from './documents/readAhead.ts'
import { openWorks } from './documents/works.ts'
import { patientWriter } from './files/patientWrite.ts'
import { recentFiles } from './files/recentFiles.ts'
import { electronImport } from './import/electronImport.ts'
import { electronEntries } from './library/electronEntries.ts'
import { entryCache } from './library/entryCache.ts'
import { folderLibrary } from './library/library.ts'
import { takingTurns } from './library/turns.ts'
import type { Log } from './log.ts'
import { programFolders } from './places.ts'
import { preferenceStore } from './preferences.ts'
import { recoveryStore } from './recovery/recoveryStore.ts'
import { electronSpelling } from './spelling/electronSpelling.ts'
import { personalWords } from './spelling/personalWords.ts'
import { templateLibrary } from './templateLibrary.ts'

/** The machine's own clock, randomness, disk and printer, for everything that core has passed in. */
export function programMeans({ log }: { readonly log: Log }) {
  const now = () => new Date()
  const userData = app.getPath('userData')
  const recovery = recoveryStore(path.join(userData, 'recovery'))
  const templates = templateLibrary(programFolders().templates)
  const preferences = preferenceStore(path.join(userData, 'preferences.json'))
  const ownTemplates = path.join(userData, 'skabeloner')
  return {
    ownTemplates,
    library: folderLibrary({
      builtIn: templates,
      own: ownTemplates,
      folders: async () => (await preferences.get()).templateFolders,
      cache: entryCache(path.join(userData, 'library.json')),
      read: electronEntries(log),
      log,
      turns: takingTurns(4000),
      patienceMs: 250,
    }),
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
    recent: recentFiles(path.join(app.getPath('userData'), 'recent.json'), now),
    preferences,
    spelling: electronSpelling(),
    readForeign: electronImport(log),
    readReturned: electronReceive(log),
    personalWords: personalWords(path.join(app.getPath('userData'), 'ordbog.txt')),
  }
}
