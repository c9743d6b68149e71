import { EventEmitter } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import type { ReturnedFile } from '../../core/consultation/receive/receiveWord.ts'
import { framework } from '../../tests/builders/framework.ts'
import { round } from '../../tests/builders/round.ts'
import { patience } from '../import/patience.ts'
import { receiveAside } from './receiveAside.ts'
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
  const waiting = new Set<{ readonly callback: () => void; readonly ms: number }>()
  const open = receiveAside({
    start: () => {
      const worker = new FakeWorker()
      workers.push(worker)
      return worker as unknown as Worker
    },
    log: (_, error) => logged.push(error),
    later: (callback, ms) => {
      const timer = { callback, ms }
      waiting.add(timer)
      return () => void waiting.delete(timer)
    },
  })
  const consultation = round('1. høring', [])
  const reader = open(
    { sent: framework(), round: consultation, rounds: [consultation] },
    '2026-12-01T09:00:00.000Z',
  )
  return { reader, workers, logged, waiting }
}

test('one thread reads file after file, and is ended with the batch', async () => {
  const { reader, workers, waiting } = reading()
  const first = reader.read(file('a.docx'))
  workers[0]?.say('a.docx')
  expect(await first).toMatchObject({ ok: true, value: { received: { name: 'a.docx' } } })
  const second = reader.read(file('b.docx'))
  workers[0]?.say('b.docx')
  expect(await second).toMatchObject({ value: { received: { name: 'b.docx' } } })
  expect(waiting.size).toBe(0)
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

test.each([patience.silent, patience.whole])('a file is given up when its %i ms are over', async (ms) => {
  const { reader, workers, waiting } = reading()
  const answer = reader.read(file('a.docx'))
  workers[0]?.emit('message', 'goesOn')
  const timer = [...waiting].find((each) => each.ms === ms)
  timer?.callback()
  expect(await answer).toMatchObject({ ok: false, refusal: { code: 'limit' } })
  expect(workers[0]?.ended).toBe(true)
  expect(waiting.size).toBe(0)
})

test('a file that gets on is given time anew to be silent, and the next one all of it', async () => {
  const { reader, workers, waiting } = reading()
  const first = reader.read(file('a.pdf'))
  const [whole, silent] = waiting
  workers[0]?.emit('message', 'goesOn')
  expect(waiting.has(whole as never)).toBe(true)
  expect(waiting.has(silent as never)).toBe(false)
  workers[0]?.say('a.pdf')
  await first
  void reader.read(file('b.pdf'))
  expect(waiting.has(whole as never)).toBe(false)
  expect([...waiting].map(({ ms }) => ms)).toEqual([patience.whole, patience.silent])
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
