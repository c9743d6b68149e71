import { spawn } from 'node:child_process'
import { readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { machineSwitches } from '../../build/setup/launch.mjs'
import { EditorPage } from './pages/editor.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { grundlag } from './support/cli.ts'
import { answerMessageBox, answerOpenDialog } from './support/dialogs.ts'
import { areas, choose, dropFiles, menuOf, oneMoreWindow, titles } from './support/windows.ts'

/** Windows as the system sees them: which file goes to which, where they stand, and their end. */

const make = (folder: string, name: string) =>
  grundlag(folder, 'new', '--template', 'roskilde', '--kommune', 'Ny Kommune', '--out', name)

/** The user starts the program once more, with these files; gives its exit code. */
function startAgain(folder: string, ...args: readonly string[]): Promise<number | null> {
  const program = process.env['GRUNDLAG_INSPECTABLE'] ?? ''
  const all = [...machineSwitches(), `--user-data-dir=${path.join(folder, 'user-data')}`, ...args]
  return new Promise((resolve) => spawn(program, all, { cwd: folder }).on('close', resolve))
}

test('a file given at the start is opened, and the title says which', async ({ start, folder }) => {
  await make(folder, 'Ledelse i Ny.grundlag')
  const { app } = await start('Ledelse i Ny.grundlag')
  await expect.poll(() => titles(app)).toEqual(['Ledelse i Ny – Grundlag'])
})

test('a file that cannot be read leaves the program as it was', async ({ start, folder }) => {
  await writeFile(path.join(folder, 'brev.grundlag'), 'Kære alle')
  const { app, page } = await start('brev.grundlag')
  await expect(page.getByText('er ikke et ledelsesgrundlag').first()).toBeVisible()
  expect(await titles(app)).toEqual(['Grundlag'])
})

test('a second start hands its file to the welcome screen of the first and ends', async ({
  start,
  folder,
}) => {
  await make(folder, 'to.grundlag')
  const { app } = await start()
  expect(await startAgain(folder, 'to.grundlag')).toBe(0)
  await expect.poll(() => titles(app)).toEqual(['to – Grundlag'])
})

test('"new" on the icon in the taskbar opens a window to begin in; a plain second start none', async ({
  start,
  folder,
}) => {
  const { app } = await start()
  expect(await startAgain(folder)).toBe(0)
  const second = await oneMoreWindow(app, () => startAgain(folder, '--new-window'))
  await expect(new WelcomePage(second).cards).toHaveCount(5)
  expect(await titles(app)).toEqual(['Grundlag', 'Grundlag'])
})

test('several files at the start get a window each, one step apart', async ({ start, folder }) => {
  await make(folder, 'et.grundlag')
  await make(folder, 'to.grundlag')
  const { app } = await start('et.grundlag', 'to.grundlag')
  await expect.poll(() => titles(app)).toEqual(['et – Grundlag', 'to – Grundlag'])
  const [first, second] = await areas(app)
  expect(second?.x).not.toBe(first?.x)
  expect(second?.y).not.toBe(first?.y)
})

test('a file opened beside another gets a window, and one that is open comes to the front', async ({
  start,
  folder,
}) => {
  for (const name of ['et.grundlag', 'to.grundlag', 'tre.grundlag']) await make(folder, name)
  await symlink('et.grundlag', path.join(folder, 'genvej.grundlag'))
  const { app, page } = await start('et.grundlag')
  await expect.poll(() => titles(app)).toEqual(['et – Grundlag'])

  // By keyboard.
  await answerOpenDialog(app, path.join(folder, 'to.grundlag'))
  await oneMoreWindow(app, () => page.keyboard.press('Control+o'))
  await expect.poll(() => titles(app)).toEqual(['et – Grundlag', 'to – Grundlag'])
  // By a second start.
  await oneMoreWindow(app, () => startAgain(folder, 'tre.grundlag'))
  await expect.poll(() => titles(app)).toEqual(['et – Grundlag', 'to – Grundlag', 'tre – Grundlag'])

  // The same file again, by its name and by a link to it: no window more, and its own in front.
  const inFront = async () => (await menuOf(app, 'Vindue')).find(({ checked }) => checked)?.label
  await expect.poll(inFront).toBe('3 tre')
  expect(await startAgain(folder, 'genvej.grundlag')).toBe(0)
  await expect.poll(inFront).toBe('1 et')
  await choose(app, 'Filer', 'Seneste', 'to – ')
  await expect.poll(inFront).toBe('2 to')
  expect(await titles(app)).toHaveLength(3)
})

test('a file that cannot be read is refused where one asked, without an empty window', async ({
  start,
  folder,
}) => {
  await make(folder, 'et.grundlag')
  await writeFile(path.join(folder, 'brev.grundlag'), 'Kære alle')
  const { app, page } = await start('et.grundlag')
  await expect.poll(() => titles(app)).toEqual(['et – Grundlag'])
  await startAgain(folder, 'brev.grundlag')
  await expect(page.getByText('er ikke et ledelsesgrundlag').first()).toBeVisible()
  expect(await titles(app)).toEqual(['et – Grundlag'])
})

test('each window has its own document, undo and menu', async ({ start, folder }) => {
  await make(folder, 'et.grundlag')
  await make(folder, 'to.grundlag')
  const { app, page } = await start('et.grundlag')
  const editor = new EditorPage(page)
  await editor.insert('Rolle', 'Teamleder')
  const second = await oneMoreWindow(app, () => startAgain(folder, 'to.grundlag'))
  const other = new EditorPage(second)
  await expect(other.grid.roles.first()).toBeVisible()
  await expect(other.grid.role('Teamleder')).toHaveCount(0)

  const undo = async () => (await menuOf(app, 'Rediger'))[0]
  await expect.poll(undo).toMatchObject({ label: 'Fortryd', enabled: false })
  await choose(app, 'Vindue', 'et')
  await expect.poll(undo).toMatchObject({ label: expect.stringMatching(/^Fortryd: /), enabled: true })
  await choose(app, 'Rediger', 'Fortryd')
  await choose(app, 'Rediger', 'Fortryd')
  await expect(editor.grid.role('Teamleder')).toHaveCount(0)
})

/** Ctrl+W, and what closes by it; the key may come up after its page is gone. */
async function closed(what: Page | ElectronApplication, page: Page): Promise<void> {
  const event = 'windows' in what ? what.waitForEvent('close') : what.waitForEvent('close')
  await page.keyboard.press('Control+w').catch(() => undefined)
  await event
}

test('a new framework gets a window; windows close one by one, and the last leads back to the start', async ({
  start,
  folder,
}) => {
  await make(folder, 'et.grundlag')
  const { app, page } = await start('et.grundlag')
  await expect.poll(() => titles(app)).toEqual(['et – Grundlag'])
  const second = await oneMoreWindow(app, () => page.keyboard.press('Control+n'))
  await new WelcomePage(second).begin('roskilde', { kommune: 'Anden Kommune' })
  await expect.poll(() => titles(app)).toHaveLength(2)
  const third = await oneMoreWindow(app, () => choose(app, 'Filer', 'Ny fra skabelon'))
  await expect(new WelcomePage(third).cards).toHaveCount(5)

  await closed(third, third)
  await answerMessageBox(app, 'Gem ikke')
  await closed(second, second)
  await page.keyboard.press('Control+w')
  await expect(new WelcomePage(page).cards).toHaveCount(5)
  await closed(app, page)
})

test('files dropped on the window open, several in several windows', async ({ start, folder }) => {
  for (const name of ['et.grundlag', 'to.grundlag']) await make(folder, name)
  await writeFile(path.join(folder, 'billede.png'), 'Kære alle')
  const { app, page } = await start()
  await expect(new WelcomePage(page).cards).toHaveCount(5)
  await dropFiles(app, page, [path.join(folder, 'billede.png')])
  await expect(page.locator('.fui-Toast').filter({ hasText: 'billede.png' })).toBeVisible()
  await oneMoreWindow(app, () =>
    dropFiles(app, page, [path.join(folder, 'et.grundlag'), path.join(folder, 'to.grundlag')]),
  )
  await expect.poll(() => titles(app)).toEqual(['et – Grundlag', 'to – Grundlag'])
  // On a document too, and never as text into it.
  await dropFiles(app, page, [path.join(folder, 'to.grundlag')])
  expect(await titles(app)).toHaveLength(2)
})

test('a window comes back where it stood', async ({ start, folder }) => {
  const { app } = await start()
  const wished = { x: 40, y: 30, width: 900, height: 640 }
  await app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds)
  }, wished)
  const kept = () => readFile(path.join(folder, 'user-data', 'windows.json'), 'utf8').catch(() => '')
  await expect.poll(kept).toContain('"width": 900')
  await Promise.all([
    app.waitForEvent('close'),
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  ])
  const again = await start()
  expect(await areas(again.app)).toEqual([wished])
})

test('a window whose screen is gone comes back on one that is there', async ({ start, folder }) => {
  const { app } = await start()
  const first = await areas(app)
  await app.evaluate(({ app: inMain }) => inMain.exit(0)).catch(() => undefined)
  const gone = { bounds: { x: 9000, y: 9000, width: 900, height: 640 }, maximised: false }
  await writeFile(
    path.join(folder, 'user-data', 'windows.json'),
    JSON.stringify({ version: 1, places: [{ screens: 'another', place: gone }] }),
  )
  expect(await areas((await start()).app)).toEqual(first)
})

test('a page that crashed is said to have, and is loaded again', async ({ start }) => {
  const { app } = await start()
  await answerMessageBox(app, 'Fortsæt')
  // Told before and read after: what Playwright waits for across a crash is lost.
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.once('render-process-gone', () =>
      contents.once('did-finish-load', () => contents.executeJavaScript('window.second = true')),
    )
    setTimeout(() => contents?.forcefullyCrashRenderer(), 50)
  })
  const state = () =>
    app
      .evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        // A page that is gone or still coming may never answer.
        const late = new Promise((resolve) => setTimeout(resolve, 500, 'late'))
        const second: unknown = await Promise.race([contents?.executeJavaScript('window.second'), late])
        return `${contents?.getURL()} ${second}`
      })
      .catch(() => 'lost')
  await expect.poll(state, { timeout: 30_000 }).toBe('app://grundlag/index.html true')
})

test('a window whose page hangs can still be closed', async ({ start }) => {
  const { app, page } = await start()
  await answerMessageBox(app, 'Luk uden at gemme')
  await page.evaluate(async () => {
    await window.grundlag.request('document.state', { open: true, saved: false, undo: null, redo: null })
    setTimeout(() => {
      for (;;);
    })
  })
  const closed = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed
})
