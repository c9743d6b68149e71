import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * How LibreOffice is started by tests: without a window, with a profile of its own, so that it neither meets nor disturbs one that
 * is open. Now and then a start on a busy machine stands still for good; it is ended then and made once more.
 */

/** Seconds until a start counts as standing still: several times what the longest of them takes on a slow machine. */
const patience = 80
const starts = 2

/** Debian's own Python, which has LibreOffice's bridge; another one that stands first in the path has not. */
const python = '/usr/bin/python3'

/** Runs `soffice` with these arguments in the folder, where it also keeps its profile; throws what it says when it fails. */
export const convertInOffice = (folder: string, ...args: readonly string[]): Promise<void> =>
  untilItComes(folder, (profile, late) => run('soffice', [profile, '--headless', ...args], { folder, late }))

/**
 * Runs Python that talks with LibreOffice over its bridge. `script` makes Python's arguments of the name of the pipe; `input` is
 * what the script reads.
 */
export const driveOffice = (
  folder: string,
  { script, input }: { readonly script: (pipe: string) => readonly string[]; readonly input: string },
): Promise<void> =>
  untilItComes(folder, async (profile, late, pipe) => {
    const over = new AbortController()
    const args = [profile, '--headless', '--norestore', `--accept=pipe,name=${pipe};urp;`]
    const office = run('soffice', args, { folder, late: AbortSignal.any([late, over.signal]) })
    const ended = office.catch(() => undefined)
    try {
      await run(python, script(pipe), { folder, late, input })
    } finally {
      over.abort()
      await ended
    }
  })

let count = 0

async function untilItComes(
  folder: string,
  start: (profile: string, late: AbortSignal, pipe: string) => Promise<void>,
): Promise<void> {
  for (let left = starts; ; left -= 1) {
    count += 1
    const late = AbortSignal.timeout(patience * 1000)
    const profile = pathToFileURL(join(folder, `profile-${count}`))
    try {
      return await start(`-env:UserInstallation=${profile}`, late, `grundlag-${process.pid}-${count}`)
    } catch (error) {
      if (!late.aborted || left === 1) throw error
      console.warn(`LibreOffice stood still for ${patience} s and was started once more.`)
    }
  }
}

type Running = { readonly folder: string; readonly late: AbortSignal; readonly input?: string }

/** In a group of its own: `soffice` starts others, and all of them end with it. */
async function run(command: string, args: readonly string[], { folder, late, input }: Running) {
  const child = spawn(command, args, { cwd: folder, detached: true, stdio: ['pipe', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
  late.addEventListener('abort', end)
  // A program that ends early closes its input, which is told by how it ended.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  try {
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Error(`${command} did not get through (${code}):\n${said}`)
  } finally {
    late.removeEventListener('abort', end)
  }
}
