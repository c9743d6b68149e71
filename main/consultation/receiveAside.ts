import type { Worker } from 'node:worker_threads'
import type { ReturnedFile } from '../../core/consultation/receive/receiveWord.ts'
import { ok, type Refused, type Result, refuse } from '../../core/framework/result.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { beginPatience, type Later, type Patience } from '../import/patience.ts'
import type { DictionaryFiles } from '../import/readAside.ts'
import type { Log } from '../log.ts'
import type { ReadFile, Sent } from './receiveFile.ts'

/** What the thread is started with. */
export type ReceiveOrder = Sent & { readonly now: string; readonly dictionary: DictionaryFiles }

/** What it answers, one file after the other: that it gets on, and what it read. */
export type ReceiveMessage = 'goesOn' | { readonly read: ReadFile }

/** Reads the files of one round. The thread goes on from file to file until `end`. */
export type FileReader = {
  /** Refused where the file took too long or too much, or where nobody could read it: then it alone is lost. */
  readonly read: (file: ReturnedFile) => Promise<Result<ReadFile>>
  readonly end: () => void
}
export type OpenReader = (sent: Sent, now: string) => FileReader

export type ReceiveAsideMeans = {
  readonly start: (order: Omit<ReceiveOrder, 'dictionary'>) => Worker
  readonly log: Log
  readonly later: Later
}

/**
 * One thread for all files, since starting it costs more than reading one. A file that makes it fail, or that takes too long or
 * too much memory, ends it, and the next file gets a new one.
 */
export const receiveAside =
  ({ start, log, later }: ReceiveAsideMeans): OpenReader =>
  (sent, now) => {
    let worker: Worker | null = null
    /** The file that is being read; null between two. */
    let current: Reading | null = null

    const answer = (result: Result<ReadFile>) => {
      const reading = current
      current = null
      reading?.time.callOff()
      reading?.resolve(result)
    }
    const drop = () => {
      const dropped = worker
      worker = null
      void dropped?.terminate()
    }
    const giveUp = (why: (name: string) => Refused) => {
      const name = current?.name
      drop()
      if (name !== undefined) answer(why(name))
    }
    const begin = (): Worker => {
      const begun = start({ ...sent, now })
      const isHere = () => worker === begun
      begun.on('message', (message: ReceiveMessage) => {
        if (!isHere()) return
        if (message === 'goesOn') current?.time.goesOn()
        else answer(ok(message.read))
      })
      begun.on('error', (error: Error) => {
        if (!isHere()) return
        if (isOutOfMemory(error)) return giveUp(tooMuchMemory)
        log('receive', error)
        giveUp(notUnderstood)
      })
      begun.on('exit', () => {
        if (isHere()) giveUp(notUnderstood)
      })
      return begun
    }
    return {
      read: ({ name, bytes, hash }) =>
        new Promise((resolve) => {
          worker ??= begin()
          current = { name, resolve, time: beginPatience(later, () => giveUp(tookTooLong)) }
          worker.postMessage({ name, bytes, hash } satisfies ReturnedFile)
        }),
      end: () => giveUp(() => refuse('cancelled', refusalText.program.cancelled)),
    }
  }

type Reading = {
  readonly name: string
  readonly resolve: (result: Result<ReadFile>) => void
  readonly time: Patience
}

const tookTooLong = (name: string) => refuse('limit', refusalText.foreign.tookTooLong(name))
const tooMuchMemory = (name: string) => refuse('limit', refusalText.foreign.tookTooMuchMemory(name))
const notUnderstood = (name: string) => refuse('unreadable', refusalText.inbox.notUnderstood(name))

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
