import { EventEmitter } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import type { ImportRead } from '../../core/bridge/import.ts'
import { ok } from '../../core/framework/result.ts'
import { patienceFor, type ReadMessage, readAside } from './readAside.ts'

/** A thread whose answers the test gives, and a clock that the test turns. */
class FakeWorker extends EventEmitter {
  ended = false
  terminate() {
    this.ended = true
    return Promise.resolve(1)
  }
  say(message: ReadMessage) {
    this.emit('message', message)
  }
}

function reading(signal?: AbortSignal) {
  const worker = new FakeWorker()
  const logged: unknown[] = []
  const progress: number[] = []
  let waiting: { readonly callback: () => void; readonly ms: number } | null = null
  const read = readAside({
    start: () => worker as unknown as Worker,
    log: (_, error) => logged.push(error),
    later: (callback, ms) => {
      waiting = { callback, ms }
      return () => {
        waiting = null
      }
    },
  })
  const answer = read(
    { name: 'plan.docx', content: '' },
    { ...(signal && { signal }), progress: (done) => progress.push(done) },
  )
  return { worker, logged, progress, answer, clock: () => waiting }
}

const done: ImportRead = {
  kind: 'source',
  source: { name: 'plan.docx', format: 'word', blocks: [] },
  known: null,
}

test('tells how far it is, gives the answer, and ends the thread', async () => {
  const { worker, progress, answer, clock } = reading()
  worker.say({ kind: 'progress', done: 0.5 })
  worker.say({ kind: 'answer', answer: ok(done) })
  worker.say({ kind: 'progress', done: 0.9 })
  expect(await answer).toEqual(ok(done))
  expect(progress).toEqual([0.5])
  expect(worker.ended).toBe(true)
  expect(clock()).toBeNull()
})

test('a reader that never answers is ended when the time is over', async () => {
  const { worker, answer, clock } = reading()
  expect(clock()?.ms).toBe(5000)
  clock()?.callback()
  expect(await answer).toMatchObject({
    ok: false,
    refusal: { code: 'limit', message: expect.stringMatching(/tog for lang tid/) },
  })
  expect(worker.ended).toBe(true)
})

test('a small document has a few seconds, a large one more, and none longer than half a minute', () => {
  const seconds = (megabytes: number) =>
    patienceFor({ name: 'x', content: new Uint8Array(megabytes * 1024 * 1024) }) / 1000
  expect([0, 0.1, 1, 3, 150].map(seconds)).toEqual([5, 5.6, 11, 23, 30])
})

test('stopping it is answered at once and ends the thread, whatever it is doing', async () => {
  const abort = new AbortController()
  const { worker, answer } = reading(abort.signal)
  abort.abort()
  expect(await answer).toMatchObject({ ok: false, refusal: { code: 'cancelled' } })
  expect(worker.ended).toBe(true)
})

test('a document that takes too much memory is refused, and nothing is logged as a fault of the program', async () => {
  const { worker, answer, logged } = reading()
  worker.emit('error', Object.assign(new Error('out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }))
  expect(await answer).toMatchObject({
    ok: false,
    refusal: { code: 'limit', message: expect.stringMatching(/mere hukommelse/) },
  })
  expect(logged).toEqual([])
})

test('a reader that breaks is logged, and refused as a damaged file', async () => {
  const { worker, answer, logged } = reading()
  const bug = new Error('x is undefined')
  worker.emit('error', bug)
  worker.emit('exit', 1)
  expect(await answer).toMatchObject({
    ok: false,
    refusal: { code: 'unreadable', message: expect.stringMatching(/beskadiget/) },
  })
  expect(logged).toEqual([bug])
})

test('a thread that ends without a word is refused too', async () => {
  const { worker, answer } = reading()
  worker.emit('exit', 0)
  expect(await answer).toMatchObject({ ok: false, refusal: { code: 'unreadable' } })
})
