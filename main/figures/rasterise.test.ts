import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRasteriser, type Rasterise } from './rasterise.ts'

const bytesOf = (path: string): Uint8Array => readFileSync(createRequire(import.meta.url).resolve(path))

let rasterise: Rasterise

beforeAll(async () => {
  rasterise = await createRasteriser(bytesOf('@resvg/resvg-wasm/index_bg.wasm'), [
    bytesOf('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf'),
    bytesOf('@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf'),
  ])
})

const saying = (text: string, weight = 400): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><text x="10" y="35" font-family="Calibri, Carlito" font-size="30" font-weight="${weight}">${text}</text></svg>`

/** PNG 11.2.2: width and height stand first in the header. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

describe('drawings as bitmaps', () => {
  it('are PNG, as wide as asked and as high as they are proportioned', async () => {
    const png = await rasterise(saying('Ledelse'), 800)
    expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
    expect(sizeOf(png)).toEqual([800, 200])
  })

  it('show Danish letters, each its own, and not the box of a missing one', async () => {
    const drawn = await Promise.all(
      ['æ', 'ø', 'å', 'Æ', 'Ø', 'Å', 'o', '\ue123'].map((letter) => rasterise(saying(letter), 400)),
    )
    const empty = await rasterise(saying(''), 400)
    for (const [index, png] of drawn.slice(0, -1).entries())
      for (const other of [empty, ...drawn.filter((_, place) => place !== index)])
        expect(Buffer.compare(png, other)).not.toBe(0)
  })

  it('know bold from regular', async () => {
    expect(
      Buffer.compare(await rasterise(saying('Drift', 700), 400), await rasterise(saying('Drift'), 400)),
    ).not.toBe(0)
  })

  it('are the same each time, also from a second rasteriser in the process', async () => {
    const again = await createRasteriser(new Uint8Array(), [
      bytesOf('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf'),
      bytesOf('@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf'),
    ])
    expect(Buffer.compare(await again(saying('Ledelse'), 300), await rasterise(saying('Ledelse'), 300))).toBe(
      0,
    )
  })

  it('refuse what is no drawing', async () => {
    await expect(rasterise('ikke en tegning', 100)).rejects.toThrow()
  })
})
