import type { Log } from '../log.ts'
import { entriesAside, entryMemory, type ReadContent } from './entriesAside.ts'
import startReading from './entryWorker.ts?nodeWorker'

/** Reads template files in threads of the packaged program. */
export const electronEntries = (log: Log): ReadContent =>
  entriesAside({ start: () => startReading({ resourceLimits: entryMemory }), log })
