import { mkdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright/test'
import { EditorPage } from './pages/editor.ts'
import { Hands } from './pages/hands.ts'
import { RecoveryPage } from './pages/recovery.ts'
import { expect, test } from './support/app.ts'
import { withoutAutosave } from './support/autosave.ts'
import { grundlag } from './support/cli.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { readSaved } from './support/saved.ts'
import { use, walkTo } from './support/walkTo.ts'
import { oneMoreWindow } from './support/windows.ts'

/** What is said while or after something is saved, answered by keyboard alone. */

const make = (folder: string, name: string) =>
  grundlag(folder, 'new', '--template', 'roskilde', '--kommune', 'Ny Kommune', '--out', name)

const textIn = async (file: string) => JSON.stringify(await readSaved(file))

/** F6 until the focus is among the notices. */
async function toNotices(page: Page): Promise<void> {
  const inNotices = () => page.evaluate(() => document.activeElement?.closest('.fui-Toast') !== null)
  await expect(async () => {
    await page.keyboard.press('F6')
    expect(await inNotices()).toBe(true)
  }).toPass()
}

test('a drive that is gone, by keyboard: the notice waits, and the work is saved elsewhere', async ({
  start,
  folder,
}) => {
  await mkdir(path.join(folder, 'drev'))
  await make(folder, 'drev/a.grundlag')
  const { app, page } = await start('drev/a.grundlag')
  const { grid, notices, state } = new EditorPage(page)
  await withoutAutosave(page)
  await grid.write(grid.cells.first(), ' på rejse')
  await rename(path.join(folder, 'drev'), path.join(folder, 'væk'))
  await page.keyboard.press('Control+s')
  await expect(notices).toContainText('ikke er forbindelse til mappen')
  // Longer than any notice stays that asks nothing.
  await page.waitForTimeout(13_000)
  await expect(notices).toContainText('ikke er forbindelse til mappen')
  await answerSaveDialog(app, path.join(folder, 'ny.grundlag'))
  await toNotices(page)
  const saveAs = notices.getByRole('button', { name: 'Gem som …' })
  await expect(async () => {
    if (!(await saveAs.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab')
    await expect(saveAs).toBeFocused({ timeout: 200 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(state).toHaveText('Gemt')
  await expect(notices.filter({ hasText: 'forbindelse' })).toBeHidden()
  expect(await textIn(path.join(folder, 'ny.grundlag'))).toContain('på rejse')
})

test('a file that is gone is put back with the keyboard alone', async ({ start, folder }) => {
  await make(folder, 'a.grundlag')
  const { page } = await start('a.grundlag')
  const { grid } = new EditorPage(page)
  const outside = new RecoveryPage(page).outside
  await expect(grid.table).toBeVisible()
  await rename(path.join(folder, 'a.grundlag'), path.join(folder, 'flyttet.grundlag'))
  await grid.write(grid.cells.first(), ' stadig her')
  await expect(outside).toBeVisible()
  await new Hands(page).walk('F6', page.locator('[data-region="outside"] :focus'), 8)
  await walkTo(page, outside.getByRole('button', { name: 'Gem den igen' }))
  await page.keyboard.press('Enter')
  await expect(outside).toBeHidden()
  expect(await textIn(path.join(folder, 'a.grundlag'))).toContain('stadig her')
})

test('an export is stopped with the keyboard alone, and nothing is written', async ({ start, folder }) => {
  await make(folder, 'a.grundlag')
  const { app, page } = await start('a.grundlag')
  const { grid, notices } = new EditorPage(page)
  const pdf = path.join(folder, 'a.pdf')
  await answerSaveDialog(app, pdf)
  // A printer that takes its time.
  await app.evaluate(({ app: inMain }) => {
    inMain.on('web-contents-created', (_, contents) => {
      contents.printToPDF = () => new Promise((resolve) => setTimeout(resolve, 8000, Buffer.from('%PDF')))
    })
  })
  await expect(grid.table).toBeVisible()
  await page.keyboard.press('Control+Shift+P')
  await notices.waitFor()
  await toNotices(page)
  await use(page, notices.getByRole('button', { name: 'Annullér' }), 'keyboard')
  await expect(notices).toHaveCount(0)
  await page.waitForTimeout(9000)
  expect(await readFile(pdf).catch(() => null)).toBeNull()
})

test('"Gem som" never puts one window’s work over a file that another window has open', async ({
  start,
  folder,
}) => {
  for (const name of ['et.grundlag', 'to.grundlag']) await make(folder, name)
  const { app, page } = await start('et.grundlag')
  const { grid, notices } = new EditorPage(page)
  await withoutAutosave(page)
  await grid.write(grid.cells.first(), ' kun i den første')
  await oneMoreWindow(app, async () => {
    await app.evaluate(
      ({ app: program }, file) => {
        program.emit('second-instance', {}, [], '', { files: [file], fresh: false })
      },
      path.join(folder, 'to.grundlag'),
    )
  })
  const before = await readFile(path.join(folder, 'to.grundlag'))
  await answerSaveDialog(app, path.join(folder, 'to.grundlag'))
  await page.keyboard.press('F12')
  await expect(notices).toContainText('er åben i et andet vindue')
  expect((await readFile(path.join(folder, 'to.grundlag'))).equals(before)).toBe(true)
  await answerSaveDialog(app, path.join(folder, 'tre.grundlag'))
  await toNotices(page)
  await notices.getByRole('button', { name: 'Gem som …' }).press('Enter')
  await expect
    .poll(() => textIn(path.join(folder, 'tre.grundlag')).catch(() => ''))
    .toContain('kun i den første')
})
