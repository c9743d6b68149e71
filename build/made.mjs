import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { alone } from './setup/lock.mjs'
import { root, stateFolder } from './setup/paths.mjs'
import { run } from './setup/run.mjs'
import { SetUpError, say } from './setup/say.mjs'
import { setUp } from './setup.mjs'

/** @typedef {Awaited<ReturnType<typeof setUp>>} Runtime */

/** The packaged program. One way for everything: start, command line, example and end-to-end tests run this. */
export const packagedFolder = path.join(root, 'dist', folderName())
export const packagedProgram = path.join(packagedFolder, programName())
const builtFile = path.join(root, 'out', 'main', 'main.js')

function folderName() {
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`
  if (process.platform === 'darwin') return `mac${arch}`
  return process.platform === 'win32' ? `win${arch}-unpacked` : `linux${arch}-unpacked`
}

function programName() {
  if (process.platform === 'darwin') return path.join('Grundlag.app', 'Contents', 'MacOS', 'grundlag')
  return process.platform === 'win32' ? 'grundlag.exe' : 'grundlag'
}

/**
 * Sets up, and builds and packages when the sources have changed since the last time.
 *
 * @param {'running' | 'testing'} purpose
 * @returns {Promise<{ program: string, runtime: Runtime }>}
 */
export async function makeProgram(purpose) {
  const runtime = await setUp(purpose)
  await alone(async () => {
    const stale = { build: buildIsStale(), package: packageIsStale(runtime) }
    if (stale.build) await step('Building', build)
    if (stale.build || stale.package) await step('Packaging', () => packageDir(runtime))
  })
  return { program: packagedProgram, runtime }
}

/** @param {string} name @param {() => Promise<{ code: number, output: string }>} work */
async function step(name, work) {
  say(`${name} …`)
  const { code, output } = await work()
  if (code !== 0) throw new SetUpError(`${output}\n${name} failed, see above.`)
}

/** Bundles main, preload and renderer into out/. @param {{ show?: boolean }} [options] */
export async function build(options = {}) {
  const key = sourceKey()
  const result = await run(process.execPath, [bin('electron-vite', 'bin/electron-vite.js'), 'build'], {
    cwd: root,
    ...options,
  })
  if (result.code === 0) writeStamp('build', key)
  return result
}

/**
 * Makes the packaged app as a folder, with the runtime that the set-up found and without the network.
 *
 * @param {Runtime} runtime
 * @param {{ show?: boolean }} [options]
 */
export async function packageDir(runtime, options = {}) {
  const key = packageKey(runtime)
  const result = await run(
    process.execPath,
    [
      bin('electron-builder', 'cli.js'),
      '--dir',
      '--publish=never',
      `-c.electronDist=${runtime.folder}`,
      `-c.electronVersion=${runtime.version}`,
    ],
    { cwd: root, ...options },
  )
  if (result.code === 0) writeStamp('package', key)
  return result
}

/** @param {string} name @param {string} file */
export const bin = (name, file) => path.join(root, 'node_modules', name, file)

const buildIsStale = () => !existsSync(builtFile) || readStamp('build') !== sourceKey()

/** @param {Runtime} runtime */
const packageIsStale = (runtime) =>
  !existsSync(packagedProgram) || readStamp('package') !== packageKey(runtime)

/** All that the bundles are made of. */
const sourceKey = () =>
  contentKey([
    'core',
    'main',
    'renderer',
    'electron.vite.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])

/** What the package adds to the bundles. @param {Runtime} runtime */
const packageKey = (runtime) =>
  `${contentKey(['out', 'templates', 'build/icons', 'electron-builder.yml', 'package.json'])} ${runtime.folder} ${runtime.version}`

/** @param {readonly string[]} places files and folders below the root; what does not exist counts as empty */
function contentKey(places) {
  const hash = createHash('sha256')
  for (const place of places)
    for (const file of filesBelow(place).filter((name) => !/\.test\.tsx?$/.test(name)))
      hash
        .update(`${file}\0`)
        .update(readFileSync(path.join(root, file)))
        .update('\0')
  return hash.digest('hex')
}

/** @param {string} place @returns {string[]} */
function filesBelow(place) {
  const full = path.join(root, place)
  if (!existsSync(full)) return []
  try {
    return readdirSync(full, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) =>
        entry.isDirectory() ? filesBelow(`${place}/${entry.name}`) : [`${place}/${entry.name}`],
      )
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return [place]
    throw error
  }
}

/** @param {'build' | 'package'} what */
const stampFile = (what) => path.join(stateFolder, `${what}.stamp`)

/** @param {'build' | 'package'} what */
const readStamp = (what) => (existsSync(stampFile(what)) ? readFileSync(stampFile(what), 'utf8') : null)

/** @param {'build' | 'package'} what @param {string} key */
function writeStamp(what, key) {
  mkdirSync(stateFolder, { recursive: true })
  writeFileSync(stampFile(what), key)
}
