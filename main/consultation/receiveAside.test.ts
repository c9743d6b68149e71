import { EventEmitter } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import type { ReturnedFile } from '../../core/consultation/receive/receiveWord.ts'
import { framework } from '../../tests/builders/framework.ts'
import { round } from '../../tests/builders/round.ts'
import { patienceMs, receiveAside } from './receiveAside.ts'
import type { ReadFile } from './receiveFile.ts'

/** A thread whose answers the test gives. */
class FakeWorker extends EventEmitter {
  ended = false
  readonly asked: ReturnedFile[] = []
  postMessage(file: ReturnedFile) {
    this.asked.push(file)
  }
  terminate() {
    this.ended = true
    return Promise.resolve(1)
  }
  say(name: string) {
    this.emit('message', { read: read(name) })
  }
}

const read = (name: string): ReadFile => ({
  received: { status: 'refused', name, reason: 'Den er tom.' },
  attachments: [],
})
const file = (name: string): ReturnedFile => ({ name, bytes: new Uint8Array(), hash: '' })

function reading() {
  const workers: FakeWorker[] = []
  const logged: unknown[] = []
  const clock: { callback: (() => void) | null; ms: number } = { callback: null, ms: 0 }
  const open = receiveAside({
    start: () => {
      const worker = new FakeWorker()
      workers.push(worker)
      return worker as unknown as Worker
    },
    log: (_, error) => logged.push(error),
    later: (callback, ms) => {
      Object.assign(clock, { callback, ms })
      return () => {
        clock.callback = null
      }
    },
  })
  const consultation = round('1. høring', [])
  const reader = open(
    { sent: framework(), round: consultation, rounds: [consultation] },
    '2026-12-01T09:00:00.000Z',
  )
  return { reader, workers, logged, clock }
}

test('one thread reads file after file, and is ended with the batch', async () => {
  const { reader, workers, clock } = reading()
  const first = reader.read(file('a.docx'))
  workers[0]?.say('a.docx')
  expect(await first).toMatchObject({ ok: true, value: { received: { name: 'a.docx' } } })
  const second = reader.read(file('b.docx'))
  workers[0]?.say('b.docx')
  expect(await second).toMatchObject({ value: { received: { name: 'b.docx' } } })
  expect(clock.callback).toBeNull()
  expect(workers).toHaveLength(1)
  expect(workers[0]?.ended).toBe(false)
  reader.end()
  expect(workers[0]?.ended).toBe(true)
})

test('a file that kills the thread costs only itself: the next is read by another', async () => {
  const { reader, workers, logged } = reading()
  const bug = new Error('x is undefined')
  const broken = reader.read(file('a.docx'))
  workers[0]?.emit('error', bug)
  workers[0]?.emit('exit', 1)
  expect(await broken).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('a.docx') } })
  expect(logged).toEqual([bug])
  expect(workers[0]?.ended).toBe(true)
  const next = reader.read(file('b.docx'))
  workers[1]?.say('b.docx')
  expect(await next).toMatchObject({ ok: true })
})

test.each([
  ['too much memory', 'mere hukommelse', (worker: FakeWorker) => worker.emit('error', outOfMemory())],
  ['silent death', 'fejl i Grundlag', (worker: FakeWorker) => worker.emit('exit', 0)],
])('%s is said of the file alone', async (_, says, happen) => {
  const { reader, workers, logged } = reading()
  const answer = reader.read(file('a.pdf'))
  happen(workers[0] as FakeWorker)
  expect(await answer).toMatchObject({ ok: false, refusal: { message: expect.stringContaining(says) } })
  expect(logged).toEqual([])
})

const outOfMemory = () => Object.assign(new Error('out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })

test('a file that is never read through is given up when its time is over', async () => {
  const { reader, workers, clock } = reading()
  const answer = reader.read(file('a.docx'))
  expect(clock.ms).toBe(patienceMs)
  clock.callback?.()
  expect(await answer).toMatchObject({ ok: false, refusal: { code: 'limit' } })
  expect(workers[0]?.ended).toBe(true)
})

test('ending it gives up the file that is being read', async () => {
  const { reader, workers } = reading()
  const answer = reader.read(file('a.docx'))
  reader.end()
  expect(await answer).toMatchObject({ ok: false, refusal: { code: 'cancelled' } })
  expect(workers[0]?.ended).toBe(true)
})

test('a real thread answers file after file', async () => {
  const echo =
    "const { parentPort } = require('node:worker_threads'); parentPort.on('message', ({ name }) => parentPort.postMessage({ read: { received: { status: 'refused', name, reason: '' }, attachments: [] } }))"
  const consultation = round('1. høring', [])
  const reader = receiveAside({
    start: () => new Worker(echo, { eval: true }),
    log: () => undefined,
    later: () => () => undefined,
  })({ sent: framework(), round: consultation, rounds: [consultation] }, '2026-12-01T09:00:00.000Z')
  for (const name of ['a.docx', 'b.docx', 'c.docx'])
    expect(await reader.read(file(name))).toMatchObject({ value: { received: { name } } })
  reader.end()
})
