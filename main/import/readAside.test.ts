import { EventEmitter } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import type { ImportRead } from '../../core/bridge/import.ts'
import { ok } from '../../core/framework/result.ts'
import { patience } from './patience.ts'
import { type ReadMessage, readAside } from './readAside.ts'

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
  const waiting = new Set<{ readonly callback: () => void; readonly ms: number }>()
  const read = readAside({
    start: () => worker as unknown as Worker,
    log: (_, error) => logged.push(error),
    later: (callback, ms) => {
      const timer = { callback, ms }
      waiting.add(timer)
      return () => void waiting.delete(timer)
    },
  })
  const answer = read(
    { name: 'plan.docx', content: '' },
    { ...(signal && { signal }), progress: (done) => progress.push(done) },
  )
  const over = (ms: number) => [...waiting].find((timer) => timer.ms === ms)?.callback()
  return { worker, logged, progress, answer, waiting, over }
}

const done: ImportRead = {
  kind: 'source',
  source: { name: 'plan.docx', format: 'word', blocks: [] },
  known: null,
}

test('tells how far it is, gives the answer, and ends the thread', async () => {
  const { worker, progress, answer, waiting } = reading()
  worker.say({ kind: 'progress', done: 0.5 })
  worker.say({ kind: 'answer', answer: ok(done) })
  worker.say({ kind: 'progress', done: 0.9 })
  expect(await answer).toEqual(ok(done))
  expect(progress).toEqual([0.5])
  expect(worker.ended).toBe(true)
  expect(waiting.size).toBe(0)
})

test.each([
  ['that is silent', patience.silent],
  ['that goes on and on', patience.whole],
])('a reader %s is ended when the time is over, however large its file is', async (_, ms) => {
  const { worker, answer, waiting, over } = reading()
  worker.say({ kind: 'progress', done: 0.1 })
  over(ms)
  expect(await answer).toMatchObject({
    ok: false,
    refusal: { code: 'limit', message: expect.stringMatching(/tog for lang tid/) },
  })
  expect(worker.ended).toBe(true)
  expect(waiting.size).toBe(0)
})

test('whoever gets on is given time anew to be silent, but not as a whole', () => {
  const { worker, waiting } = reading()
  const [whole, silent] = waiting
  worker.say({ kind: 'progress', done: 0.1 })
  const [still, anew] = waiting
  expect(still).toBe(whole)
  expect(anew).not.toBe(silent)
  expect([...waiting].map(({ ms }) => ms)).toEqual([patience.whole, patience.silent])
})

test('nobody waits longer than a few seconds', () => {
  expect(patience.whole).toBeLessThanOrEqual(10_000)
  expect(patience.silent).toBeLessThanOrEqual(4000)
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
