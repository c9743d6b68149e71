import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base, type ElectronApplication, type Page } from 'playwright/test'
import { launch } from './launch.ts'

/**
 * The packaged app in real Electron, for tests:
 *
 *   test('…', async ({ start }) => {
 *     const { app, page } = await start('file.grundlag')
 *   })
 *
 * Every launch of one test shares that test's own user-data folder, so a test can close the app and start it again.
 */
export type Started = { readonly app: ElectronApplication; readonly page: Page }
export type Start = (...args: readonly string[]) => Promise<Started>

type Fixtures = {
  /** An empty folder for the test's own files. */
  readonly folder: string
  /** Starts the app with these arguments and gives its first window once it has loaded. */
  readonly start: Start
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'grundlag-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  start: async ({ folder }, use) => {
    const running = new Map<ElectronApplication, ChildProcess>()
    await use(async (...args) => {
      const app = await launch({
        program: inspectable(),
        userData: path.join(folder, 'user-data'),
        folder,
        args,
      })
      // Asked for now: of a program that was killed, Playwright no longer knows the process.
      running.set(app, app.process())
      app.once('close', () => running.delete(app))
      const page = await app.firstWindow()
      await whole(page)
      return { app, page }
    })
    await Promise.all([...running].map(([app, process]) => close(app, process)))
  },
})

/** Waits until the window shows all it has: the page comes first, and what stands around it right after. */
export async function whole(page: Page): Promise<void> {
  await page.locator('[data-region="tools"], main:not([data-region])').waitFor()
}

export { expect } from 'playwright/test'

function inspectable(): string {
  const program = process.env['GRUNDLAG_INSPECTABLE']
  if (program === undefined) throw new Error('tests/e2e/support/globalSetup.ts has not run')
  return program
}

/** Ends the app without its question about unsaved changes; a test that wants the question closes the window itself. */
async function close(app: ElectronApplication, process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return
  await app.evaluate(({ app: inMain }) => inMain.exit(0)).catch(() => undefined)
  await app.close().catch(() => undefined)
}
