import { getRandomValues } from 'node:crypto'
import path from 'node:path'
import { app } from 'electron'
import { idsFrom } from '../core/framework/id.ts'
import { electronWriters } from './documents/electronWriters.ts'
import { recentFiles } from './files/recentFiles.ts'
import type { Log } from './log.ts'
import { programFolders } from './places.ts'
import { templateLibrary } from './templateLibrary.ts'

/** The machine's own clock, randomness, disk and printer, for everything that core has passed in. */
export function programMeans({ log }: { readonly log: Log }) {
  const now = () => new Date()
  return {
    log,
    now,
    ids: idsFrom((bytes) => getRandomValues(bytes)),
    templates: templateLibrary(programFolders().templates),
    writers: electronWriters(now),
    recent: recentFiles(path.join(app.getPath('userData'), 'recent.json'), now),
  }
}
