import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'
import { npm } from './run.mjs'
import { SetUpError, say } from './say.mjs'

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage */

/** Runs `npm ci` when `node_modules` is missing or is not what package-lock.json asks for. */
export async function installPackages() {
  const reason = whyInstall()
  if (reason === null) return
  say(`Set-up: npm ci (${reason}) …`)
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund'], { cwd: root })
  if (code !== 0)
    throw new SetUpError(`${output}\nSet-up stopped: npm ci failed (exit code ${code}), see above.`)
}

/**
 * npm writes what it has installed to `node_modules/.package-lock.json`, as its last step. Comparing that with the lock
 * file is right also after `npm install` by hand, and after an install that was broken off.
 *
 * @returns {string | null} null when there is nothing to do
 */
function whyInstall() {
  const installedFile = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return 'nothing is installed yet'
  const wanted = lockedPackages(path.join(root, 'package-lock.json'))
  const installed = lockedPackages(installedFile)
  for (const [where, entry] of Object.entries(wanted)) {
    if (where === '') continue
    const found = installed[where]
    if (found === undefined ? !isForAnotherMachine(entry) : found.version !== entry.version)
      return `${where.replace('node_modules/', '')} has changed`
  }
  return null
}

/** @param {string} file @returns {Record<string, LockedPackage>} */
const lockedPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** Optional packages hold one platform's binary each; npm leaves out the others, and may leave out any of them. @param {LockedPackage} entry */
const isForAnotherMachine = (entry) =>
  entry.optional === true &&
  !(
    entry.os?.includes(process.platform) &&
    entry.cpu?.includes(process.arch) &&
    !entry.libc?.includes('musl')
  )
