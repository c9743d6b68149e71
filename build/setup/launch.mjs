import { spawn, spawnSync } from 'node:child_process'
import { statfsSync } from 'node:fs'
import { constants } from 'node:os'
import { hasDisplay, virtualDisplay } from './display.mjs'
import { say } from './say.mjs'

/**
 * Switches that Chromium needs on this machine, for a program run from the checkout (an installed one brings its own
 * sandbox helper or profile).
 *
 * @returns {string[]}
 */
export function machineSwitches() {
  if (process.platform !== 'linux') return []
  return [
    // Only what is fatal: a machine without a session bus otherwise gets a dozen lines on stderr that mean nothing.
    '--log-level=3',
    ...(sandboxWorks() ? [] : ['--no-sandbox']),
    ...(sharedMemoryIsSmall() ? ['--disable-dev-shm-usage'] : []),
  ]
}

/** Chromium refuses to run sandboxed as root, and its sandbox needs user namespaces, which containers may forbid. */
const sandboxWorks = () => process.getuid?.() !== 0 && spawnSync('unshare', ['--user', 'true']).status === 0

/** Containers often give 64 MB, which one large page can fill. */
function sharedMemoryIsSmall() {
  try {
    const { blocks, bsize } = statfsSync('/dev/shm')
    return blocks * bsize < 256 * 1024 * 1024
  } catch {
    return true
  }
}

/**
 * Runs the packaged program with the caller's stdin, stdout and stderr, on a display nobody sees where there is none.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} cwd what relative paths in args refer to
 * @returns {Promise<number>} its exit code
 */
export async function runProgram(program, args, cwd) {
  const virtual = hasDisplay() ? null : await virtualDisplay()
  const env = virtual === null ? process.env : { ...process.env, DISPLAY: virtual.display }
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(program, [...machineSwitches(), ...args], { cwd, env, stdio: 'inherit' })
      for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
        process.once(signal, () => child.kill(signal))
      child.on('error', reject)
      child.on('close', (code, signal) => {
        if (signal !== null) say(`${program} was ended by ${signal}.`)
        resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL'])
      })
    })
  } finally {
    virtual?.stop()
  }
}
