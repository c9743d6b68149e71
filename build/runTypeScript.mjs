import { existsSync } from 'node:fs'
import path from 'node:path'
import { makeProgram } from './made.mjs'
import { root } from './setup/paths.mjs'
import { runMain, SetUpError } from './setup/say.mjs'

/**
 * Sets up, makes the packaged program, and runs a TypeScript file's exported `main`, which Node 20 cannot do by itself.
 *
 * @param {string} file from the root; exports `main(context: { program: string, args: readonly string[] }): Promise<number>`,
 *   which gives the exit code
 */
export const runTypeScript = (file) =>
  runMain(async () => {
    if (!existsSync(path.join(root, file))) throw new SetUpError(`${file} does not exist.`)
    const { program } = await makeProgram('testing')
    const { runnerImport } = await import('vite')
    /** @type {{ module: { main: (context: { program: string, args: readonly string[] }) => Promise<number> } }} */
    const { module } = await runnerImport(path.join(root, file), { root, configFile: false })
    return module.main({ program, args: process.argv.slice(2) })
  })
