import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { WordResources } from '../../../core/word/writeWord.ts'
import { createRasteriser } from '../../../main/figures/rasterise.ts'

/** What the Word writer needs, from the packages in `modules`. */
export async function wordResources(modules: string): Promise<WordResources> {
  const carlito = path.join(modules, '@expo-google-fonts', 'carlito')
  const [wasm, regular, bold] = await Promise.all([
    readFile(path.join(modules, '@resvg', 'resvg-wasm', 'index_bg.wasm')),
    readFile(path.join(carlito, '400Regular', 'Carlito_400Regular.ttf')),
    readFile(path.join(carlito, '700Bold', 'Carlito_700Bold.ttf')),
  ])
  return {
    rasterise: await createRasteriser(wasm, [regular, bold]),
    media: () => null,
    now: new Date(Date.UTC(2026, 0, 1)),
  }
}
