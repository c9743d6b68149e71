import type { Worker } from 'node:worker_threads'
import type { ImportRead } from '../../core/bridge/import.ts'
import { type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { Log } from '../log.ts'
import { beginPatience, type Later } from './patience.ts'

/** A foreign document as it is handed over: what it is called, and its bytes, or text that was pasted. */
export type ForeignDocument = { readonly name: string; readonly content: Uint8Array | string }

/** What the thread is started with. */
export type ReadOrder = ForeignDocument & { readonly dictionary: DictionaryFiles }
export type DictionaryFiles = { readonly aff: string; readonly dic: string }

export type ReadMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'answer'; readonly answer: Result<ImportRead> }

export type ForeignReader = (
  document: ForeignDocument,
  watch: { readonly signal?: AbortSignal; readonly progress?: (done: number) => void },
) => Promise<Result<ImportRead>>

/** Of JavaScript's own memory; a document at the limits of a source takes a fraction of it. */
export const memory = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 } as const

export type ReadAsideMeans = {
  readonly start: (document: ForeignDocument) => Worker
  readonly log: Log
  readonly later: Later
}

/**
 * Reads each foreign document in a thread of its own, which is ended when it has answered, when the user stops it, and
 * when it takes too long or too much memory: whatever is in the file, the program goes on.
 */
export const readAside =
  ({ start, log, later }: ReadAsideMeans): ForeignReader =>
  (document, { signal, progress }) =>
    new Promise((resolve) => {
      const { name } = document
      const cancelled = () => end(refuse('cancelled', refusalText.program.cancelled))
      if (signal?.aborted) return resolve(refuse('cancelled', refusalText.program.cancelled))
      const worker = start(document)
      const time = beginPatience(later, () => end(refuse('limit', refusalText.foreign.tookTooLong(name))))
      let ended = false
      const end = (answer: Result<ImportRead>) => {
        if (ended) return
        ended = true
        time.callOff()
        signal?.removeEventListener('abort', cancelled)
        resolve(answer)
        void worker.terminate()
      }
      signal?.addEventListener('abort', cancelled)
      worker.on('message', (message: ReadMessage) => {
        if (message.kind === 'answer') return end(message.answer)
        if (ended) return
        time.goesOn()
        progress?.(message.done)
      })
      worker.on('error', (error: Error) => {
        if (isOutOfMemory(error)) return end(refuse('limit', refusalText.foreign.tookTooMuchMemory(name)))
        log('import', error)
        end(refuse('unreadable', refusalText.foreign.damaged(name)))
      })
      worker.on('exit', () => end(refuse('unreadable', refusalText.foreign.damaged(name))))
    })

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
