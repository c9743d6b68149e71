import { readFile } from 'node:fs/promises'
import type { Rasterise } from '../figures/rasterise.ts'
import { type Writers, wordWriter } from './writers.ts'

/** Word and PDF as the packaged program makes them. Everything heavy is read when the first document is written. */
export function electronWriters(now: () => Date): Writers {
  let rasterise: Promise<Rasterise> | null = null
  const rasteriser = () => (rasterise ??= createRasterise())
  return {
    word: wordWriter(rasteriser, now),
    pdf: async (framework, media) => {
      const { pdfWriter } = await import('../pdf/pdfWriter.ts')
      return pdfWriter(now)(framework, media)
    },
  }
}

async function createRasterise(): Promise<Rasterise> {
  const [{ createRasteriser }, { drawingFiles }] = await Promise.all([
    import('../figures/rasterise.ts'),
    import('../figures/drawingFiles.ts'),
  ])
  const [wasm, ...fonts] = await Promise.all(
    [drawingFiles.wasm, ...drawingFiles.fonts].map((file) => readFile(file)),
  )
  if (wasm === undefined) throw new Error('resvg is missing')
  return createRasteriser(wasm, fonts)
}
