import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { encodePng } from './encodePng.ts'

/** Draws an SVG document as PNG on white, `widthPx` wide and as high as its proportions ask. */
export type Rasterise = (svg: string, widthPx: number) => Promise<Uint8Array>

/**
 * A rasteriser from resvg's program (index_bg.wasm) and the fonts' bytes (TTF): Carlito, which also stands in
 * for every family that a drawing asks for and was not given. Rejects for a drawing that is not SVG.
 */
export async function createRasteriser(wasm: Uint8Array, fonts: readonly Uint8Array[]): Promise<Rasterise> {
  ready ??= initWasm(wasm as Uint8Array<ArrayBuffer>)
  await ready
  return async (svg, widthPx) => {
    const drawing = new Resvg(svg, {
      font: { fontBuffers: [...fonts], defaultFontFamily: family, sansSerifFamily: family },
      fitTo: { mode: 'width', value: widthPx },
      background: 'white',
      languages: ['da'],
    })
    const image = drawing.render()
    try {
      return encodePng(image.pixels, image.width, image.height)
    } finally {
      // Their memory is the program's own, which the garbage collector does not see.
      image.free()
      drawing.free()
    }
  }
}

const family = 'Carlito'

/** resvg's program may be loaded once in a process. */
let ready: Promise<void> | undefined
