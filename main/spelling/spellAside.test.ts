import { EventEmitter } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { expect, it, vi } from 'vitest'
import { type SpelledOrFailed, type SpellingOrder, spellAside } from './spellAside.ts'

/** A worker whose answers the test gives. */
class FakeWorker extends EventEmitter {
  readonly orders: SpellingOrder[] = []
  postMessage(order: SpellingOrder) {
    this.orders.push(order)
  }
  ended = false
  unref() {}
  terminate() {
    this.ended = true
    this.emit('exit', 1)
    return Promise.resolve(1)
  }
  answer(answer: SpelledOrFailed) {
    this.emit('message', answer)
  }
}

const asked = (patienceMs?: number) => {
  const workers: FakeWorker[] = []
  const start = () => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker as unknown as Worker
  }
  return { workers, checker: spellAside(start, patienceMs) }
}

it('starts nothing before the first word, and one thread for all', () => {
  const { workers, checker } = asked()
  expect(workers).toHaveLength(0)
  void checker.misspelt(['hus'])
  void checker.suggest('huss')
  expect(workers).toHaveLength(1)
  expect(workers[0]?.orders.map(({ ask }) => ask)).toEqual(['check', 'suggest'])
})

it('gives every question its own answer, in whatever order they come', async () => {
  const { workers, checker } = asked()
  const answers = [checker.misspelt(['huss']), checker.suggest('huss')]
  workers[0]?.answer({ order: 2, words: ['hus'] })
  workers[0]?.answer({ order: 1, words: ['huss'] })
  expect(await Promise.all(answers)).toEqual([['huss'], ['hus']])
})

it('rejects what a thread that ends leaves open, and starts another for the next question', async () => {
  const { workers, checker } = asked()
  const open = checker.misspelt(['hus'])
  workers[0]?.emit('exit', 1)
  await expect(open).rejects.toThrow('ended')
  const next = checker.misspelt(['hus'])
  workers[1]?.answer({ order: 2, words: [] })
  expect(await next).toEqual([])
})

it('has no suggestions where they take too long', async () => {
  const { checker } = asked(0)
  expect(await checker.suggest('huss')).toEqual([])
})

it('lets the thread go once nobody has asked for a while, and starts another for the next question', async () => {
  vi.useFakeTimers()
  try {
    const { workers, checker } = asked()
    const first = checker.misspelt(['hus'])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(workers[0]?.ended).toBe(false)
    workers[0]?.answer({ order: 1, words: [] })
    expect(await first).toEqual([])
    await vi.advanceTimersByTimeAsync(1000)
    const second = checker.misspelt(['has'])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(workers).toHaveLength(1)
    workers[0]?.answer({ order: 2, words: ['has'] })
    expect(await second).toEqual(['has'])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(workers[0]?.ended).toBe(true)
    void checker.misspelt(['hos'])
    expect(workers).toHaveLength(2)
  } finally {
    vi.useRealTimers()
  }
})
