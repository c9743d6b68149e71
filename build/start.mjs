import { makeProgram } from './made.mjs'
import { hasDisplay } from './setup/display.mjs'
import { runProgram } from './setup/launch.mjs'
import { runMain, SetUpError } from './setup/say.mjs'

/** `npm start`: opens the editor; arguments are passed on (a file to open). */
await runMain(async () => {
  if (!hasDisplay())
    throw new SetUpError(
      'npm start: there is no display here (DISPLAY is not set), so no window can be shown.',
    )
  const { program } = await makeProgram('running')
  return runProgram(program, process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
})
