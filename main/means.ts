import { getRandomValues } from 'node:crypto'
import path from 'node:path'
import { app } from 'electron'
import { idsFrom } from '../core/framework/id.ts'
import { backupStore } from './backups/backupStore.ts'
import { electronWriters } from './documents/electronWriters.ts'
import { openWorks } from './documents/works.ts'
import { patientWriter } from './files/patientWrite.ts'
import { recentFiles } from './files/recentFiles.ts'
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
  return {
    recovery,
    works: openWorks(recovery),
    backups: backupStore(path.join(userData, 'backups'), { now }),
    write: patientWriter(),
    log,
    now,
    ids: idsFrom((bytes) => getRandomValues(bytes)),
    templates: templateLibrary(programFolders().templates),
    writers: electronWriters(now),
    recent: recentFiles(path.join(app.getPath('userData'), 'recent.json'), now),
    preferences: preferenceStore(path.join(app.getPath('userData'), 'preferences.json')),
    spelling: electronSpelling(),
    personalWords: personalWords(path.join(app.getPath('userData'), 'ordbog.txt')),
  }
}
