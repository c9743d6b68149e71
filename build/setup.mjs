import { pathToFileURL } from 'node:url'
import { alone } from './setup/lock.mjs'
import { installPackages } from './setup/packages.mjs'
import { electronRuntime } from './setup/runtime.mjs'
import { runMain, say } from './setup/say.mjs'
import { installSystemPackages } from './setup/system.mjs'

/**
 * Makes this checkout ready: npm packages, Electron runtime, system libraries. Plain Node without packages, since it
 * runs before there are any. Costs well under a second when there is nothing to do.
 *
 * @param {'running' | 'testing'} purpose
 */
export const setUp = (purpose) =>
  alone(async () => {
    await installPackages()
    await installSystemPackages(purpose)
    return electronRuntime()
  })

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runMain(async () => {
    const purpose = process.argv.includes('--testing') ? 'testing' : 'running'
    const runtime = await setUp(purpose)
    say(`Set-up: ready for ${purpose}; Electron ${runtime.version} in ${runtime.folder}`)
  })
