import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededRandom } from './numbers.ts'

/** A program that saves without end is killed at random moments: its file is whole each time. */

const kills = 200
/** Programs that save beside each other. */
const lanes = 4

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'grundlag-killed-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: path.join(import.meta.dirname, 'writer.ts'),
      outDir: path.join(folder, 'program'),
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Starts the writer and kills it so many milliseconds after its first save. */
async function killedAfter(ms: number, file: string): Promise<void> {
  const writer = spawn(process.execPath, [path.join(folder, 'program', 'writer.mjs'), file])
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    writer.once('exit', (_, signal) => resolve(signal)),
  )
  await Promise.race([new Promise((resolve) => writer.stdout.once('data', resolve)), ended])
  await wait(ms)
  writer.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
}

/** What the writer wrote: its length, and nothing but one number over and over. */
async function wholeContent(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8')
  const [, length, content = ''] = /^(\d+):(.*)$/s.exec(text) ?? []
  const number = content.slice(0, content.indexOf(' ') + 1)
  return (
    content.length === Number(length) && content === number.repeat(content.length).slice(0, content.length)
  )
}

test(`of ${kills} saves that were killed, none leaves a broken file`, async () => {
  let midway = 0
  const lane = async (which: number) => {
    const random = seededRandom(which)
    const work = path.join(folder, `${which}`)
    const file = path.join(work, 'a.grundlag')
    for (let i = which; i < kills; i += lanes) {
      await mkdir(work)
      await killedAfter(random() * 25, file)
      for (const name of await readdir(work)) {
        if (/^\.[0-9a-f]{12}\.grundlag-tmp$/.test(name)) midway += 1
        else {
          expect(['a.grundlag', 'a.grundlag.bak']).toContain(name)
          expect(await wholeContent(path.join(work, name))).toBe(true)
        }
      }
      expect(await wholeContent(file)).toBe(true)
      await rm(work, { recursive: true })
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, which) => lane(which)))
  // Else the kills missed what they are about.
  expect(midway).toBeGreaterThan(kills / 10)
}, 180_000)
