import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright'
import { machineSwitches } from '../../build/setup/launch.mjs'

/** A program with a window, started as a user starts it, and looked at from outside once it has come to rest. */
export type Window = {
  readonly page: Page
  /** When the process was started, milliseconds since 1970. */
  readonly startedAt: number
  /** Proportional memory of all its processes, in MB; NaN where the system does not tell. */
  readonly memory: () => number
  readonly close: () => Promise<void>
}

export type WindowProgram = {
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Puts into the user-data folder what the program is to find there. */
  readonly prepare?: (profile: string) => void
  /** A user-data folder to use and to leave; without it a fresh one. */
  readonly profile?: string
}

/** Long enough for a start on a busy machine, so that looking does not slow down what is looked at. */
const settleMs = 4000

/** Starts a program and attaches to its page after it has settled; the attaching is no part of any time that is taken. */
export async function openWindow({ program, args, env, prepare, ...given }: WindowProgram): Promise<Window> {
  const profile = given.profile ?? mkdtempSync(path.join(tmpdir(), 'grundlag-bench-window-'))
  // Of the start before.
  rmSync(path.join(profile, 'DevToolsActivePort'), { force: true })
  prepare?.(profile)
  const startedAt = Date.now()
  const child = spawn(
    program,
    [...machineSwitches(), `--user-data-dir=${profile}`, '--remote-debugging-port=0', ...args],
    { stdio: 'ignore', env: { ...process.env, ...env } },
  )
  await wait(settleMs)
  const browser = await attached(profile)
  const page = browser.contexts()[0]?.pages()[0]
  if (!page) throw new Error('The program has shown no page')
  return {
    page,
    startedAt,
    memory: () => proportional(child),
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      await browser.close().catch(() => undefined)
      // Given a moment to write what it keeps for the next start.
      child.kill('SIGTERM')
      await Promise.race([gone, wait(3000)])
      child.kill('SIGKILL')
      await gone
      if (given.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function attached(profile: string): Promise<Browser> {
  for (let attempt = 0; ; attempt++) {
    try {
      const [port] = readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
      return await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    } catch (error) {
      if (attempt === 10) throw error
      await wait(500)
    }
  }
}

/** Shared pages are counted once, split among those that share them: what the machine would get back. */
function proportional(child: ChildProcess): number {
  try {
    const pids = familyOf(child.pid ?? 0)
    const kilobytes = pids.map((pid) => {
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
      return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
    })
    return kilobytes.reduce((sum, each) => sum + each, 0) / 1024
  } catch {
    return Number.NaN
  }
}

/** A process and all its descendants. */
function familyOf(root: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      // The name in brackets may hold spaces; the parent is the second word after it.
      const after = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\) /s, '')
      parents.set(Number(name), Number(after.split(' ')[1]))
    } catch {
      // It ended meanwhile.
    }
  }
  const isFamily = (pid: number): boolean =>
    pid === root || (parents.has(pid) && isFamily(parents.get(pid) ?? 0))
  return [...parents.keys()].filter((pid) => pid > 1 && isFamily(pid))
}
