import path from 'node:path'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { build } from 'vite'

/** electron-vite gives CommonJS libraries the same. */
const banner = [
  "import { createRequire as requireFor } from 'node:module'",
  "import { dirname as folderOf } from 'node:path'",
  "import { fileURLToPath as pathFor } from 'node:url'",
  'const [require, __filename] = [requireFor(import.meta.url), pathFor(import.meta.url)]',
  'const __dirname = folderOf(__filename)',
].join('\n')

const root = path.resolve(import.meta.dirname, '..', '..')

/**
 * Bundles the program of a thread as the packaged program has it, and gives what starts it: for tests of what a fake thread cannot
 * show, such as being ended in the middle of something. `entry` is its path from the root.
 */
export async function realThread(entry: string): Promise<(options?: WorkerOptions) => Worker> {
  const outDir = path.join(root, 'node_modules', '.cache', 'grundlag', 'threads', path.basename(entry, '.ts'))
  const fromModules = (name: string) => path.join(root, 'node_modules', name)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: {
        fflate: fromModules('fflate/esm/browser.js'),
        'hunspell-asm': fromModules('hunspell-asm/dist/cjs/index.js'),
      },
    },
    ssr: { noExternal: true },
    build: {
      ssr: path.join(root, entry),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'main.mjs', banner } },
    },
  })
  return (options) => new Worker(path.join(outDir, 'main.mjs'), options)
}
