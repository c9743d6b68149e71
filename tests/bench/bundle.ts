import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

const root = path.resolve(import.meta.dirname, '..', '..')
const cache = path.join(root, 'node_modules', '.cache', 'grundlag', 'bench')

/** Bundles a file for plain Node, as the program itself is bundled; `entry` is its path from the root. Gives the file to run. */
export async function bundle(entry: string): Promise<string> {
  const name = path.basename(entry, '.ts')
  mkdirSync(cache, { recursive: true })
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { fflate: path.join(root, 'node_modules', 'fflate', 'esm', 'browser.js') } },
    ssr: { noExternal: true },
    build: {
      ssr: path.join(root, entry),
      outDir: path.join(cache, name),
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  })
  return path.join(cache, name, 'main.mjs')
}
