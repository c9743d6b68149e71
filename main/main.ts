import { app } from 'electron'
import { refusalText } from '../core/text/refusal.ts'
import { hasDisplay } from './display.ts'
import { startOf } from './startup.ts'

const start = startOf(process.argv.slice(process.defaultApp ? 2 : 1))

// Electron waits with `ready` until this module is done. So the editor is set up in time, and a command that needs no
// page is over before Chromium has started; waiting for `ready` itself here would never end.
if (start.kind === 'commandLine') {
  const { startCommandLine } = await import('./cli/start.ts')
  await startCommandLine(start.args)
} else if (hasDisplay(process)) {
  const { startEditor } = await import('./editor.ts')
  startEditor(start)
} else {
  process.stderr.write(`${refusalText.program.noScreen}\n`)
  app.exit(1)
}
