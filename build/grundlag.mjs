import { makeProgram } from './made.mjs'
import { runProgram } from './setup/launch.mjs'
import { runMain } from './setup/say.mjs'

/**
 * `npm run --silent grundlag -- ARGS`: the program without a window. npm runs scripts in the package's folder and keeps
 * the caller's in INIT_CWD; that is what a relative path on the command line means.
 */
const callersFolder =
  (process.env['npm_lifecycle_event'] === 'grundlag' ? process.env['INIT_CWD'] : undefined) ?? process.cwd()

await runMain(async () => {
  const { program } = await makeProgram('running')
  return runProgram(program, ['--no-window', ...process.argv.slice(2)], callersFolder)
})
