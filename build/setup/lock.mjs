import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './paths.mjs'
import { SetUpError, say } from './say.mjs'

const file = path.join(root, '.grundlag-lock')

/**
 * Two commands started at the same time must not install or build into the same folders. A lock whose process is gone
 * is taken over.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  for (let waited = 0; !take(); waited += step) {
    // Not at once: where all is made already the other is done in a moment, and stderr belongs to the program.
    if (waited === 2000) say('Waiting for another grundlag command in this folder to finish its set-up …')
    await wait(step)
  }
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

/** Milliseconds between two tries. */
const step = 200

const release = () => rmSync(file, { force: true })

function take() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      throw new SetUpError(`${root} cannot be written to, so nothing can be set up in it.`)
    if (code !== 'EEXIST') throw error
  }
  if (!holderLives()) release()
  return false
}

function holderLives() {
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    // Just created and not yet written: its owner is alive.
    if (holder === 0) return true
    process.kill(holder, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
