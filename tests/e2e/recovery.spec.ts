import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { EditorPage } from './pages/editor.ts'
import { RecoveryPage } from './pages/recovery.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { withoutAutosave } from './support/autosave.ts'
import { grundlag } from './support/cli.ts'
import { answerMessageBox } from './support/dialogs.ts'
import { keptTexts, offered } from './support/kept.ts'
import { readSaved } from './support/saved.ts'
import { use, ways } from './support/walkTo.ts'

/** The program is killed, and the next start gives back what was written. */

const make = (folder: string, name: string) =>
  grundlag(folder, 'new', '--template', 'roskilde', '--kommune', 'Ny Kommune', '--out', name)

const userData = (folder: string) => path.join(folder, 'user-data')

/** As a power cut does: no time for a last word. */
async function kill(app: ElectronApplication): Promise<void> {
  const gone = new Promise((resolve) => app.process().once('exit', resolve))
  app.process().kill('SIGKILL')
  await gone
}

const write = async (page: Page, text: string) => {
  const editor = new EditorPage(page)
  await editor.grid.write(editor.grid.cells.first(), text)
}

/** Waits until the text is in the recovery store; gives how long that took, in milliseconds. */
async function kept(folder: string, text: string): Promise<number> {
  const from = Date.now()
  await expect
    .poll(async () => (await keptTexts(userData(folder))).some((texts) => texts.includes(text)), {
      intervals: [50],
      timeout: 5000,
    })
    .toBe(true)
  return Date.now() - from
}

test('what was written is in the recovery store two seconds later, and back after a crash, by mouse', async ({
  start,
  folder,
}) => {
  await make(folder, 'Ledelse.grundlag')
  const first = await start('Ledelse.grundlag')
  await withoutAutosave(first.page)
  await write(first.page, ' og lytter')
  expect(await kept(folder, 'og lytter')).toBeLessThan(2000)
  await kill(first.app)

  const { app, page } = await start()
  const recovery = new RecoveryPage(page)
  await expect(recovery.work('Ledelse')).toContainText('1 forskel fra filen')
  await recovery.button('Se forskellene').click()
  const rows = recovery.work('Ledelse').getByRole('row')
  await expect(rows.last().getByRole('cell').first()).toContainText('og lytter')
  await expect(rows.last().getByRole('cell').last()).not.toContainText('og lytter')
  await recovery.button('Åbn det reddede: Ledelse').click()
  const editor = new EditorPage(page)
  await expect(editor.grid.cells.first()).toContainText('og lytter')
  await expect(editor.state).toHaveText('Ikke gemt')
  await page.keyboard.press('Control+s')
  await expect(editor.state).toHaveText('Gemt')
  expect(JSON.stringify(await readSaved(path.join(folder, 'Ledelse.grundlag')))).toContain('og lytter')
  await expect.poll(() => offered(userData(folder))).toEqual([])
  await kill(app)
})

test('work that was never saved comes back, by keyboard', async ({ start, folder }) => {
  const first = await start()
  await new WelcomePage(first.page).begin('roskilde', { kommune: 'Ny Kommune', title: 'Vores vej' })
  await write(first.page, ' uden fil')
  await kept(folder, 'uden fil')
  await kill(first.app)

  const { page } = await start()
  const recovery = new RecoveryPage(page)
  await expect(recovery.work('Vores vej')).toContainText('Har aldrig været gemt i en fil')
  const open = recovery.button('Åbn det reddede: Vores vej')
  for (let i = 0; i < 10 && !(await open.evaluate((button) => button === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(new EditorPage(page).grid.cells.first()).toContainText('uden fil')
})

for (const way of ways)
  test(`the file that is opened again offers the newer work, and the file can be kept, by ${way}`, async ({
    start,
    folder,
  }) => {
    await make(folder, 'Ledelse.grundlag')
    const first = await start('Ledelse.grundlag')
    await withoutAutosave(first.page)
    await write(first.page, ' nyere')
    await kept(folder, 'nyere')
    await kill(first.app)

    const { page } = await start('Ledelse.grundlag')
    const recovery = new RecoveryPage(page)
    await expect(recovery.newer).toBeVisible()
    await use(page, recovery.button('Bliv i filen: Ledelse'), way)
    await expect(recovery.newer).toBeHidden()
    await expect(new EditorPage(page).grid.cells.first()).not.toContainText('nyere')
    expect((await offered(userData(folder))).length).toBe(1)
  })

for (const way of ways)
  test(`recovered work is deleted only after a question, by ${way}`, async ({ start, folder }) => {
    await make(folder, 'Ledelse.grundlag')
    const first = await start('Ledelse.grundlag')
    await withoutAutosave(first.page)
    await write(first.page, ' væk')
    await kept(folder, 'væk')
    await kill(first.app)

    const { page } = await start()
    const recovery = new RecoveryPage(page)
    await use(page, recovery.button('Slet det reddede: Ledelse'), way)
    await use(page, recovery.button('Annuller'), way)
    await expect(recovery.work('Ledelse')).toBeVisible()
    await use(page, recovery.button('Slet det reddede: Ledelse'), way)
    await use(page, recovery.button('Slet'), way)
    await expect(recovery.list).toBeHidden()
    expect(await offered(userData(folder))).toEqual([])
  })

test('a page that crashed gives its work back without a restart', async ({ start, folder }) => {
  await make(folder, 'Ledelse.grundlag')
  const { app, page } = await start('Ledelse.grundlag')
  await withoutAutosave(page)
  await write(page, ' før nedbruddet')
  await kept(folder, 'før nedbruddet')
  await answerMessageBox(app, 'Fortsæt')
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    setTimeout(() => contents?.forcefullyCrashRenderer(), 50)
  })
  // Playwright loses the page with its process, so the new one is read from main.
  const shown = () =>
    app
      .evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
      )
      .catch(() => '')
  await expect.poll(shown).toContain('Åbn det reddede')
})
