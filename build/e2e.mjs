import { spawnSync } from 'node:child_process'
import { bin, makeProgram } from './made.mjs'
import { root } from './setup/paths.mjs'
import { runMain } from './setup/say.mjs'

/** `npm run e2e`: the end-to-end tests alone; arguments go to Playwright (`npm run e2e -- save.spec.ts`). */
await runMain(async () => {
  await makeProgram('testing')
  const args = [bin('playwright', 'cli.js'), 'test', ...process.argv.slice(2)]
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1
})
