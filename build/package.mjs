import { build, packageDir, packagedFolder } from './made.mjs'
import { alone } from './setup/lock.mjs'
import { runMain, say } from './setup/say.mjs'
import { setUp } from './setup.mjs'

/** `npm run package`: builds and makes the packaged app as a folder, whether or not anything has changed. */
await runMain(async () => {
  const runtime = await setUp('running')
  return alone(async () => {
    const built = await build({ show: true })
    if (built.code !== 0) return built.code
    const packaged = await packageDir(runtime, { show: true })
    if (packaged.code === 0) say(`Packaged: ${packagedFolder}`)
    return packaged.code
  })
})
