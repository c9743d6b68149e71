import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Rasterise } from '../../../main/figures/rasterise.ts'
import { type DrawingMaterial, rasteriseAside } from '../../../main/figures/rasteriseAside.ts'

/** The program's own drawing thread (`worker`, bundled), with what it needs from the packages in `modules`. */
export function drawingThread(worker: string, modules: string): Rasterise {
  const carlito = path.join(modules, '@expo-google-fonts', 'carlito')
  const workerData: DrawingMaterial = {
    wasm: readFileSync(path.join(modules, '@resvg', 'resvg-wasm', 'index_bg.wasm')),
    fonts: [
      readFileSync(path.join(carlito, '400Regular', 'Carlito_400Regular.ttf')),
      readFileSync(path.join(carlito, '700Bold', 'Carlito_700Bold.ttf')),
    ],
  }
  return rasteriseAside(new Worker(worker, { workerData }))
}
