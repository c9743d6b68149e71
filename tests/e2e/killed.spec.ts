import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ElectronApplication, Page } from 'playwright/test'
import { unpackFramework } from '../../core/file/unpackFramework.ts'
import { lastNumber, numberText, seededRandom } from '../killed/numbers.ts'
import { EditorPage } from './pages/editor.ts'
import { expect, test } from './support/app.ts'
import { grundlag } from './support/cli.ts'
import { keptTexts, offered } from './support/kept.ts'
import { launch } from './support/launch.ts'

/**
 * The program is killed at random moments while somebody types and saves. Afterwards the file opens, and file and recovery
 * store together hold everything that was typed two seconds before.
 *
 * A few times here; GRUNDLAG_KILLS=200 makes it two hundred, with GRUNDLAG_SEED for other moments.
 */

const kills = Number(process.env['GRUNDLAG_KILLS'] ?? 8)
const seed = Number(process.env['GRUNDLAG_SEED'] ?? 1)
/** Programs that run beside each other, each with a user-data folder of its own. */
const lanes = kills > 20 ? 2 : 1
const lostAtMostMs = 2000

type Moment = { readonly number: number; readonly at: number }
type Outcome = { readonly typed: number; readonly due: number; readonly kept: number; readonly saved: number }

/** Types numbers until the program is gone; rests and saves now and then, as people do. */
async function typeOn(page: Page, random: () => number, typed: Moment[]): Promise<void> {
  for (let number = 1; ; number++) {
    await page.keyboard.type(numberText(number))
    typed.push({ number, at: Date.now() })
    if (random() < 0.05) await page.keyboard.press('Control+s')
    if (random() < 0.02) await wait(1700)
  }
}

async function kill(app: ElectronApplication): Promise<void> {
  const gone = new Promise((resolve) => app.process().once('exit', resolve))
  app.process().kill('SIGKILL')
  await gone
}

/** Starts the program with a fresh file, types, kills, and reads what is left. */
async function typedAndKilled(
  folder: string,
  userData: string,
  name: string,
  random: () => number,
): Promise<Outcome> {
  const program = process.env['GRUNDLAG_INSPECTABLE'] ?? ''
  const file = path.join(folder, name)
  const app = await launch({ program, userData, folder, args: [name] })
  const page = await app.firstWindow()
  const { grid } = new EditorPage(page)
  await grid.cells.first().click()
  await grid.writing.press('Control+End')
  const typed: Moment[] = []
  const typing = typeOn(page, random, typed).catch(() => undefined)
  await wait(300 + random() * 3200)
  const killedAt = Date.now()
  await kill(app)
  await typing

  const read = unpackFramework(new Uint8Array(await readFile(file)), file)
  if (!read.ok) throw new Error(`${name}: ${read.refusal.message}`)
  const saved = lastNumber(JSON.stringify(read.value.framework))
  const recovered = (await keptTexts(userData)).map(lastNumber)
  for (const work of await offered(userData)) expect(work.readable).toBe(true)
  await rm(path.join(userData, 'recovery'), { recursive: true, force: true })
  const due = typed.filter(({ at }) => at <= killedAt - lostAtMostMs).at(-1)?.number ?? 0
  return { typed: typed.length, due, kept: Math.max(saved, ...recovered), saved }
}

test(`killed ${kills} times while typing and saving, nothing older than two seconds is lost`, async ({
  folder,
}) => {
  test.setTimeout(60_000 + kills * 15_000)
  await grundlag(folder, 'new', '--template', 'roskilde', '--kommune', 'Ny Kommune', '--out', 'ny.grundlag')
  const blank = await readFile(path.join(folder, 'ny.grundlag'))
  const outcomes: Outcome[] = []
  const lane = async (which: number) => {
    const random = seededRandom(seed * 1000 + which)
    for (let i = which; i < kills; i += lanes) {
      const name = `k${i}.grundlag`
      await writeFile(path.join(folder, name), blank)
      const outcome = await typedAndKilled(folder, path.join(folder, `user-data-${which}`), name, random)
      expect(outcome.kept, `kill ${i}: ${JSON.stringify(outcome)}`).toBeGreaterThanOrEqual(outcome.due)
      outcomes.push(outcome)
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, which) => lane(which)))
  const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((all, one) => all + pick(one), 0)
  console.log(
    `  ${outcomes.length} kills: ${sum(({ typed }) => typed)} numbers typed, ${sum(({ kept }) => kept)} kept, ` +
      `${sum(({ due }) => due)} due; ${outcomes.filter(({ saved }) => saved > 0).length} times the file itself had some`,
  )
  // Else nothing was typed early enough to be missed.
  expect(sum(({ due }) => due)).toBeGreaterThan(0)
})
