import { EventEmitter } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { type DrawingOrder, type DrawnOrFailed, rasteriseAside } from './rasteriseAside.ts'

/** A worker whose answers the test gives; counts whether it would keep the program running. */
class FakeWorker extends EventEmitter {
  readonly orders: DrawingOrder[] = []
  holds = true
  postMessage(order: DrawingOrder) {
    this.orders.push(order)
  }
  ref() {
    this.holds = true
  }
  unref() {
    this.holds = false
  }
  answer(answer: DrawnOrFailed) {
    this.emit('message', answer)
  }
}

const started = () => {
  const worker = new FakeWorker()
  return { worker, rasterise: rasteriseAside(worker as unknown as Worker) }
}

it('gives every order its own drawing, in whatever order they are done', async () => {
  const { worker, rasterise } = started()
  const drawn = [rasterise('<svg/>', 10), rasterise('<svg/>', 20)]
  worker.answer({ order: 2, png: Uint8Array.of(2) })
  worker.answer({ order: 1, png: Uint8Array.of(1) })
  expect(await Promise.all(drawn)).toEqual([Uint8Array.of(1), Uint8Array.of(2)])
})

it('keeps the program running only while there is something to draw', async () => {
  const { worker, rasterise } = started()
  expect(worker.holds).toBe(false)
  const drawn = rasterise('<svg/>', 10)
  expect(worker.holds).toBe(true)
  worker.answer({ order: 1, png: new Uint8Array() })
  await drawn
  expect(worker.holds).toBe(false)
})

it('rejects what could not be drawn, and everything when the thread ends', async () => {
  const { worker, rasterise } = started()
  const broken = rasterise('ingen tegning', 10)
  const waiting = rasterise('<svg/>', 10)
  worker.answer({ order: 1, failure: 'no drawing' })
  worker.emit('exit', 1)
  await expect(broken).rejects.toThrow('no drawing')
  await expect(waiting).rejects.toThrow('ended')
})
