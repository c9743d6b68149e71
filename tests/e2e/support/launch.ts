import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type ElectronApplication, _electron as electron } from 'playwright/test'
import { machineSwitches } from '../../../build/setup/launch.mjs'

export type Launch = {
  /** The executable of the inspectable copy. */
  readonly program: string
  readonly userData: string
  readonly folder: string
  readonly args: readonly string[]
}

/** A start takes about one second, and some on a busy machine. */
const patienceMs = 12_000
const attempts = 3

/**
 * Starts the program with Playwright attached.
 *
 * Playwright attaches while the window is being made. Where that falls between the window's empty first page and its real
 * one, it waits for a navigation that has already been, and never comes back: the program itself stands there, painted and
 * quiet. Only then, when the page is seen to be there, the start is made again, and the output says so. A program that
 * does not come up fails at once.
 */
export async function launch({ program, userData, folder, args }: Launch): Promise<ElectronApplication> {
  for (let attempt = 1; ; attempt++) {
    const probe = pageIsThere(userData)
    try {
      return await electron.launch({
        executablePath: program,
        args: [...machineSwitches(), `--user-data-dir=${userData}`, ...args],
        cwd: folder,
        timeout: patienceMs,
      })
    } catch (error) {
      if (attempt === attempts || !(await probe)) throw error
      console.log(`  Playwright attached too late to see the page come; start ${attempt + 1} of ${attempts}`)
    }
  }
}

/** Whether the program showed its page a moment before the patience ends, as Chromium's own list of targets tells it. */
async function pageIsThere(userData: string): Promise<boolean> {
  await wait(patienceMs - 1500, undefined, { ref: false })
  try {
    const [port] = (await readFile(path.join(userData, 'DevToolsActivePort'), 'utf8')).split('\n')
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`, { signal: AbortSignal.timeout(1000) })
    const targets = (await answer.json()) as readonly { readonly type: string; readonly url: string }[]
    return targets.some(({ type, url }) => type === 'page' && url.startsWith('app://'))
  } catch {
    return false
  }
}
