import type { Worker } from 'node:worker_threads'
import { refusalText } from '../../core/text/refusal.ts'
import { patience } from '../import/patience.ts'
import type { Log } from '../log.ts'
import type { Content } from './entry.ts'

/** What a thread is asked, one file a message, and what it answers: that it is ready, then each file in the same order. */
export type EntryOrder = {
  readonly name: string
  readonly bytes: Uint8Array
  /** Its card alone, which takes a fifth of the time, or all of it. */
  readonly depth: 'card' | 'whole'
}
export type EntryAnswer = 'ready' | { readonly content: Content } | { readonly fault: Error }

/** What the library needs of a file's bytes. Never rejects: whatever is in the file, there is something to show. */
export type ReadContent = (order: EntryOrder) => Promise<Content>

export type EntriesAsideMeans = {
  readonly start: () => Worker
  readonly log: Log
  /** How long one file may take, in milliseconds. A template of a thousand pages takes a tenth. */
  readonly patienceMs?: number
  /** Threads at a time. */
  readonly most?: number
}

/** Of JavaScript's own memory, a thread; the largest file that is read takes a fraction. */
export const entryMemory = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 } as const

/** So long after the last file the threads end. */
const restMs = 2000
/** So much more before a thread is ready: on a busy machine it takes a while to start. */
const startMs = 10_000
/** So many files a thread is given ahead, so that it never waits for the next. */
const ahead = 4

type Wanted = { readonly order: EntryOrder; readonly resolve: (content: Content) => void }
type Reader = {
  readonly worker: Worker
  readonly given: Wanted[]
  ready: boolean
  timer: NodeJS.Timeout | undefined
}

/**
 * Reads template files in threads that `start` starts when they are needed, and ends when nothing is left. A file that takes too
 * long or too much memory, or on which the reader breaks, is shown as broken; it ends its thread, and another goes on with the
 * files behind it.
 */
export function entriesAside({
  start,
  log,
  patienceMs = patience.unasked,
  most = 2,
}: EntriesAsideMeans): ReadContent {
  const waiting: Wanted[] = []
  let readers: readonly Reader[] = []
  let rest: NodeJS.Timeout | undefined

  const broken = (reader: Reader, reason: (name: string) => string) => {
    if (!readers.includes(reader)) return
    readers = readers.filter((one) => one !== reader)
    clearTimeout(reader.timer)
    void reader.worker.terminate()
    const [guilty, ...innocent] = reader.given.splice(0)
    waiting.unshift(...innocent)
    guilty?.resolve({ reason: reason(guilty.order.name), again: 'nextStart' })
    handOut()
  }
  const answered = (reader: Reader, answer: EntryAnswer) => {
    clearTimeout(reader.timer)
    if (answer === 'ready') {
      reader.ready = true
      return watch(reader)
    }
    const wanted = reader.given.shift()
    if (wanted === undefined) return
    if ('fault' in answer) log('library', answer.fault)
    watch(reader)
    handOut()
    wanted.resolve(
      'content' in answer
        ? answer.content
        : { reason: refusalText.templateFile.notUnderstood(wanted.order.name), again: 'nextStart' },
    )
  }
  /** The first of what a thread was given is what it is busy with. */
  const watch = (reader: Reader) => {
    if (reader.given.length > 0)
      reader.timer = setTimeout(
        () => broken(reader, refusalText.templateFile.tookTooLong),
        reader.ready ? patienceMs : patienceMs + startMs,
      )
  }
  const started = (): Reader => {
    const reader: Reader = { worker: start(), given: [], ready: false, timer: undefined }
    const { worker } = reader
    worker.unref()
    worker.on('message', (answer: EntryAnswer) => answered(reader, answer))
    worker.on('error', (error: Error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        return broken(reader, refusalText.templateFile.tookTooMuchMemory)
      log('library', error)
      broken(reader, refusalText.templateFile.notUnderstood)
    })
    worker.on('exit', () => broken(reader, refusalText.templateFile.notUnderstood))
    readers = [...readers, reader]
    return reader
  }
  const handOut = () => {
    clearTimeout(rest)
    while (waiting.length > 0) {
      const idle = readers.toSorted((one, other) => one.given.length - other.given.length)[0]
      const reader = idle === undefined || (idle.given.length > 0 && readers.length < most) ? started() : idle
      if (reader.given.length >= ahead) return
      const wanted = waiting.shift()
      if (wanted === undefined) return
      reader.given.push(wanted)
      reader.worker.postMessage(wanted.order)
      if (reader.given.length === 1) watch(reader)
    }
    if (readers.every(({ given }) => given.length === 0)) rest = setTimeout(end, restMs).unref()
  }
  const end = () => {
    const idle = readers
    readers = []
    for (const { worker } of idle) void worker.terminate()
  }
  return (order) =>
    new Promise((resolve) => {
      waiting.push({ order, resolve })
      handOut()
    })
}
