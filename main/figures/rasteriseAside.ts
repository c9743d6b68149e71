import type { Worker } from 'node:worker_threads'
import type { Rasterise } from './rasterise.ts'

/** What the worker is started with: resvg's program and the fonts, as bytes. */
export type DrawingMaterial = { readonly wasm: Uint8Array; readonly fonts: readonly Uint8Array[] }
export type DrawingOrder = { readonly order: number; readonly svg: string; readonly widthPx: number }
export type DrawnOrFailed =
  | { readonly order: number; readonly png: Uint8Array }
  | { readonly order: number; readonly failure: string }

type Waiting = { readonly resolve: (png: Uint8Array) => void; readonly reject: (error: Error) => void }

/**
 * A rasteriser in another thread, so that Word files are written while their pictures are drawn. The worker does not
 * keep the program running; should it end early, what it was still to draw rejects.
 */
export function rasteriseAside(worker: Worker): Rasterise {
  const waiting = new Map<number, Waiting>()
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
    worker.unref()
  }
  worker.unref()
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('The drawing thread has ended')))
  worker.on('message', (answer: DrawnOrFailed) => {
    const order = waiting.get(answer.order)
    waiting.delete(answer.order)
    if (waiting.size === 0) worker.unref()
    if ('png' in answer) order?.resolve(answer.png)
    else order?.reject(new Error(answer.failure))
  })
  let orders = 0
  return (svg, widthPx) =>
    new Promise((resolve, reject) => {
      orders += 1
      waiting.set(orders, { resolve, reject })
      worker.ref()
      worker.postMessage({ order: orders, svg, widthPx } satisfies DrawingOrder)
    })
}
