import { readFileSync } from 'node:fs'
import { drawingFiles } from '../figures/drawingFiles.ts'
import type { Rasterise } from '../figures/rasterise.ts'
import { type DrawingMaterial, rasteriseAside } from '../figures/rasteriseAside.ts'
import startDrawing from '../figures/rasteriseWorker.ts?nodeWorker'
import { tableWriters } from './tableWriters.ts'
import { draftWriter, memoWriter, trackedWriter, type Writers, wordWriter } from './writers.ts'

/** Word and PDF as the packaged program makes them. Everything heavy is read when the first document is written. */
export function electronWriters(now: () => Date): Writers {
  let rasterise: Rasterise | null = null
  const drawing = () => {
    rasterise ??= createRasterise(() => {
      rasterise = null
    })
    return rasterise
  }
  return {
    ...tableWriters(now),
    word: wordWriter(drawing, now),
    tracked: trackedWriter(drawing, now),
    draft: draftWriter(drawing),
    memo: memoWriter(now, async (document) => {
      const { printedWriter } = await import('../pdf/pdfWriter.ts')
      return printedWriter(now)(document)
    }),
    pdf: async (framework, media) => {
      const { pdfWriter } = await import('../pdf/pdfWriter.ts')
      return pdfWriter(now)(framework, media)
    },
  }
}

/** Read at once and not by promises: the worker is to start before the Word library is loaded, not after it. */
function createRasterise(ended: () => void): Rasterise {
  const workerData: DrawingMaterial = {
    wasm: readFileSync(drawingFiles.wasm),
    fonts: drawingFiles.fonts.map((file) => readFileSync(file)),
  }
  const worker = startDrawing({ workerData })
  worker.once('exit', ended)
  return rasteriseAside(worker)
}
