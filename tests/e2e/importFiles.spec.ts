import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright/test'
import { ImportPage } from './pages/import.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { sourceFile } from './support/sourceFile.ts'

/** Files that are imported: dropped, as tables, too long, or not to be read. */

/** Files dragged onto the window from the system's file manager, and let go in its middle. */
async function dropFiles(page: Page, ...files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  await session.detach()
}

test('a document that is dropped on the window is imported, one at a time', async ({ start, folder }) => {
  const { page } = await start()
  const wizard = new ImportPage(page)
  const bad = path.join(folder, 'Makro.docm')
  await writeFile(bad, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]))
  await dropFiles(page, bad)
  await expect(page.locator('.fui-Toast').filter({ hasText: 'Makro.docm' })).toBeVisible()
  await expect(new WelcomePage(page).cards).toHaveCount(5)

  await dropFiles(page, sourceFile('roskilde'), sourceFile('holbaek'))
  await expect(page.locator('.fui-Toast').filter({ hasText: 'én fil ad gangen' })).toBeVisible()

  await dropFiles(page, sourceFile('roskilde'))
  await expect(wizard.legend).toContainText('7 udsagn')
  await dropFiles(page, sourceFile('holbaek'))
  await expect(page.locator('.fui-Toast').filter({ hasText: 'Der er en import i gang' })).toBeVisible()
  await expect(wizard.legend).toContainText('7 udsagn')
})

test('a table of a spreadsheet: rows and columns are swapped, and a cell belongs elsewhere', async ({
  start,
  folder,
}) => {
  const csv = path.join(folder, 'Skema.csv')
  await writeFile(
    csv,
    'Kompetence;Leder;Chef\r\nDriftsledelse;Sikrer overblik i hverdagen;Sætter retning for området\r\nØkonomi;Holder budgettet;Fordeler ressourcerne på tværs\r\n',
  )
  const { app, page } = await start()
  const wizard = new ImportPage(page)
  await answerOpenDialog(app, csv)
  await page.getByRole('button', { name: /^Importér fra/ }).click()
  await wizard.choose.getByRole('button', { name: 'Vælg fil …' }).click()
  await expect(wizard.legend).toContainText('2 roller')
  await expect(wizard.cell(1, 0)).toHaveText('Holder budgettet')

  await wizard.line(/^Holder budgettet/).click()
  await wizard.say('Hører til', 'Chef')
  await expect(wizard.cell(1, 1)).toContainText('Holder budgettet')
  await wizard.button('Fortryd rettelsen').click()
  await expect(wizard.cell(1, 0)).toHaveText('Holder budgettet')

  await wizard.button('Byt rækker og kolonner').click()
  await wizard.menu.getByRole('menuitem', { name: 'I denne tabel' }).click()
  await expect(wizard.cell(0, 1)).toHaveText('Holder budgettet')
  await expect(wizard.framework.locator('thead th').first()).toHaveText('Driftsledelse')

  // Leaving with corrections asks first.
  await page.keyboard.press('Escape')
  const leave = page.getByRole('alertdialog', { name: 'Luk importen?' })
  await leave.getByRole('button', { name: 'Bliv' }).click()
  await expect(wizard.check).toBeVisible()
  await wizard.button('Luk importen').click()
  await leave.getByRole('button', { name: 'Luk' }).click()
  await expect(wizard.check).toBeHidden()
  await expect(new WelcomePage(page).cards).toHaveCount(5)
})

test('a file that cannot be read: one sentence, and nothing is changed', async ({ start, folder }) => {
  const bad = path.join(folder, 'Ødelagt.docx')
  await writeFile(bad, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]))
  const { app, page } = await start()
  const wizard = new ImportPage(page)
  await answerOpenDialog(app, bad)
  await page.getByRole('button', { name: /^Importér fra/ }).click()
  await wizard.choose.getByRole('textbox').fill('Mit eget')
  await wizard.choose.getByRole('button', { name: 'Vælg fil …' }).click()
  await expect(wizard.choose.getByText(/Ødelagt\.docx/)).toBeVisible()
  await expect(wizard.choose.getByRole('textbox')).toHaveValue('Mit eget')
  // Thinking better of it is no news.
  await answerOpenDialog(app, null)
  await wizard.choose.getByRole('button', { name: 'Vælg fil …' }).click()
  await expect(wizard.choose.getByText(/Ødelagt\.docx/)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(wizard.choose).toBeHidden()
  await expect(page.getByRole('button', { name: /^Importér fra/ })).toBeFocused()
})

test('a source of 5,000 lines is scrolled and corrected', async ({ start, folder }) => {
  const { app, page } = await start()
  const wizard = new ImportPage(page)
  await page.getByRole('button', { name: /^Importér fra/ }).click()
  const lines = Array.from({ length: 5000 }, (_, i) => `Punkt nummer ${i + 1} om ledelse i hverdagen.`)
  const long = path.join(folder, 'Lang.txt')
  await writeFile(long, lines.join('\n\n'))
  await answerOpenDialog(app, long)
  await wizard.choose.getByRole('button', { name: 'Vælg fil …' }).click()
  await expect(wizard.source).toBeFocused()
  await page.keyboard.press('End')
  await expect(wizard.line(/^Punkt nummer 5000 /)).toBeInViewport()
  expect(await wizard.source.getByRole('option').count()).toBeLessThan(600)
  await page.keyboard.press('Delete')
  await expect(wizard.line(/^Punkt nummer 5000 /)).toHaveAccessibleName(/Bruges ikke$/)
})
