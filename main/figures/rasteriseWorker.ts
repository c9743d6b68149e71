import { setFlagsFromString } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import { createRasteriser } from './rasterise.ts'
import type { DrawingMaterial, DrawingOrder, DrawnOrFailed } from './rasteriseAside.ts'

/**
 * Draws what it is sent, in a thread of its own. V8 would compile resvg's program twice, quickly and then well; for a
 * few drawings the second never pays, and takes longer than all the rest.
 */
setFlagsFromString('--liftoff-only')

// resvg's loader asks whether it was given a response of the network, and the question alone makes Node load its
// whole HTTP client. Nothing is fetched here.
for (const name of ['Request', 'Response']) Reflect.deleteProperty(globalThis, name)

const { wasm, fonts } = workerData as DrawingMaterial
const rasteriser = createRasteriser(wasm, fonts)

parentPort?.on('message', async ({ order, svg, widthPx }: DrawingOrder) => {
  const answer: DrawnOrFailed = await rasteriser
    .then((rasterise) => rasterise(svg, widthPx))
    .then(
      (png) => ({ order, png }),
      (error: unknown) => ({ order, failure: String(error) }),
    )
  parentPort?.postMessage(answer)
})
