import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './paths.mjs'
import { say } from './say.mjs'

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
  let told = false
  while (!take()) {
    if (!told) say('Waiting for another grundlag command in this folder to finish its set-up …')
    told = true
    await wait(200)
  }
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

const release = () => rmSync(file, { force: true })

function take() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
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
