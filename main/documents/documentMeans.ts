import type { BackupStore } from '../backups/backupStore.ts'
import type { PatientWrite } from '../files/patientWrite.ts'
import type { RecentFiles } from '../files/recentFiles.ts'
import type { RecoveryStore } from '../recovery/recoveryStore.ts'
import type { Means } from './beginFromTemplate.ts'
import type { DocumentWindow } from './documentWindow.ts'
import type { ReadAhead } from './readAhead.ts'
import type { Works } from './works.ts'
import type { Writers } from './writers.ts'

/** What the requests about documents need of the program around them. */
export type DocumentMeans = Means & {
  readonly recent: RecentFiles
  readonly writers: Writers
  readonly recovery: RecoveryStore
  readonly backups: BackupStore
  readonly works: Works
  readonly ahead: ReadAhead
  readonly write: PatientWrite
  /** Whether another window than this one has the file open, however it is reached. */
  readonly isOpenElsewhere: (file: string, window: DocumentWindow) => Promise<boolean>
  /** Notes a file that was opened, saved or exported, e.g. for the system's own list. */
  readonly written: (file: string) => void
}
