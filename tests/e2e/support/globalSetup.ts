import { existsSync } from 'node:fs'
import { packagedFolder, packagedProgram } from '../../../build/made.mjs'
import { hasDisplay, virtualDisplay } from '../../../build/setup/display.mjs'
import { inspectableCopy } from '../../../build/setup/inspectable.mjs'

/** Once before all tests: a copy of the packaged app that Playwright can steer, and a display where there is none. */
// biome-ignore lint/style/noDefaultExport: Playwright asks for it
export default async function globalSetup(): Promise<() => void> {
  if (!existsSync(packagedProgram)) throw new Error('There is no packaged app to test: npm run e2e makes it.')
  process.env['GRUNDLAG_INSPECTABLE'] = await inspectableCopy(packagedFolder, packagedProgram)
  if (hasDisplay()) return () => {}
  const { display, stop } = await virtualDisplay()
  process.env['DISPLAY'] = display
  return stop
}
