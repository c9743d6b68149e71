import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes a copy of the packaged app in which Playwright can look, and gives its executable.
 *
 * Playwright steers Electron's main process through `--inspect`, which the production fuses rightly refuse. So the tests
 * run a copy in which that one fuse, and nothing else, is flipped: same runtime, same app.asar, same other fuses. All
 * files but the executable are hard links, so the copy costs no time and can not differ.
 *
 * @param {string} packagedFolder
 * @param {string} program the executable inside it
 * @returns {Promise<string>}
 */
export async function inspectableCopy(packagedFolder, program) {
  const folder = `${packagedFolder}-inspectable`
  const copy = path.join(folder, path.relative(packagedFolder, program))
  rmSync(folder, { recursive: true, force: true })
  linkFolder(packagedFolder, folder)
  rmSync(copy)
  copyFileSync(program, copy)
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(copy, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin' && process.arch === 'arm64',
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  return copy
}

/** @param {string} from @param {string} to */
function linkFolder(from, to) {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(source, target)
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true })
    else linkSync(source, target)
  }
}
