import { existsSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'
import { SetUpError, say } from './say.mjs'

/**
 * What Electron and the tests need of a Linux system, and which Debian package has it (the newer name first: the t64
 * packages of Debian 13 and Ubuntu 24.04). Libraries are looked up by soname, programs on the path, so that the answer
 * is right on any distribution; only installing is done by package name.
 *
 * @typedef {{ packages: readonly string[], library?: string, program?: string, file?: string }} Need
 * @type {{ running: readonly Need[], testing: readonly Need[] }}
 */
const needs = {
  running: [
    { packages: ['libgtk-3-0t64', 'libgtk-3-0'], library: 'libgtk-3.so.0' },
    { packages: ['libnss3'], library: 'libnss3.so' },
    { packages: ['libasound2t64', 'libasound2'], library: 'libasound.so.2' },
    { packages: ['libgbm1'], library: 'libgbm.so.1' },
    { packages: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'], library: 'libatk-bridge-2.0.so.0' },
    { packages: ['libxss1'], library: 'libXss.so.1' },
    { packages: ['libdrm2'], library: 'libdrm.so.2' },
    { packages: ['libnotify4'], library: 'libnotify.so.4' },
    { packages: ['libxtst6'], library: 'libXtst.so.6' },
    { packages: ['libsecret-1-0'], library: 'libsecret-1.so.0' },
    { packages: ['xvfb'], program: 'Xvfb' },
    { packages: ['xauth'], program: 'xauth' },
    { packages: ['fonts-liberation'], file: '/usr/share/fonts/truetype/liberation' },
  ],
  testing: [
    { packages: ['libreoffice-writer'], program: 'soffice' },
    { packages: ['libreoffice-calc'], file: '/usr/lib/libreoffice/program/libsclo.so' },
    // Brings Python, in which LibreOffice is told to accept and reject tracked changes.
    { packages: ['python3-uno'], file: '/usr/lib/python3/dist-packages/uno.py' },
    { packages: ['pandoc'], program: 'pandoc' },
    { packages: ['poppler-utils'], program: 'pdftoppm' },
    { packages: ['qpdf'], program: 'qpdf' },
    // As wide as Word's Calibri: without it LibreOffice breaks lines and pages where Word does not.
    {
      packages: ['fonts-crosextra-carlito'],
      file: '/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf',
    },
  ],
}

/**
 * On Debian and Ubuntu as root: installs what is missing. Elsewhere on Linux: one line that names it, and the set-up goes
 * on, since what is missing may be there under another name. On Windows and macOS there is nothing to do.
 *
 * @param {'running' | 'testing'} purpose testing needs what running needs, and what the tests read the exports with
 */
export async function installSystemPackages(purpose) {
  if (process.platform !== 'linux') return
  const missing = await missingNeeds(purpose)
  if (missing.length === 0) return
  const names = missing.map((need) => need.packages.at(-1)).join(' ')
  const canInstall = process.getuid?.() === 0 && programOnPath('apt-get')
  if (!canInstall) {
    say(`Set-up: these Debian packages (or their like) are missing; install them as root: ${names}`)
    return
  }
  say(`Set-up: apt-get install ${names} …`)
  await apt('update')
  const wanted = await Promise.all(missing.map(nameHere))
  await apt('install', '--yes', '--no-install-recommends', ...wanted)
}

/** @param {'running' | 'testing'} purpose */
async function missingNeeds(purpose) {
  const wanted = purpose === 'testing' ? [...needs.running, ...needs.testing] : needs.running
  const libraries = await knownLibraries()
  return wanted.filter((need) => {
    if (need.library !== undefined) return !libraries.has(need.library)
    if (need.program !== undefined) return !programOnPath(need.program)
    return need.file !== undefined && !existsSync(need.file)
  })
}

/** The sonames the dynamic linker knows. ldconfig lies in /sbin, which is not on every user's path. */
async function knownLibraries() {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => existsSync(file)) ?? 'ldconfig'
  const { output } = await run(ldconfig, ['-p'])
  return new Set(output.split('\n').map((line) => line.trim().split(' ')[0]))
}

/** @param {string} program */
export const programOnPath = (program) =>
  (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)))

/** The first of a need's names that this release of the distribution has. @param {Need} need */
async function nameHere(need) {
  for (const name of need.packages) {
    const { code } = await run('apt-cache', ['show', name])
    if (code === 0) return name
  }
  return /** @type {string} */ (need.packages.at(-1))
}

/** @param {...string} args */
async function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await run('apt-get', ['--quiet', ...args], { env })
  if (code !== 0)
    throw new SetUpError(`${output}\nSet-up stopped: apt-get ${args.join(' ')} failed, see above.`)
}
