import path from 'node:path'
import type { ElectronApplication } from 'playwright/test'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { pick } from './support/menu.ts'

const saveTo = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)

const roskilde = { kommune: 'Eksempel Kommune' }

test('a named version is kept, compared word by word, and brought back', async ({ start, folder }) => {
  const file = path.join(folder, 'grundlag.grundlag')
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('roskilde', roskilde)
  await saveTo(app, file)
  await page.keyboard.press('Control+s')
  await expect(editor.state).toHaveText(/^Gemt/)

  await pick(app, 'file.keepVersion')
  await page.getByRole('textbox', { name: 'Navn' }).fill('Før høring')
  await page.keyboard.press('Enter')
  await editor.grid.write(editor.grid.cells.first(), ' Tydeligt.')
  await pick(app, 'file.versions')
  await page.getByRole('button', { name: /^Se Før høring/ }).click()

  const shown = page.getByRole('dialog', { name: 'Version: Før høring' })
  await expect(shown.locator('ins')).toContainText('Tydeligt.')
  await expect(shown.getByText('1 forskel')).toBeVisible()
  await shown.getByRole('button', { name: 'Hent hele versionen tilbage' }).click()
  await expect(editor.grid.cells.first()).not.toContainText('Tydeligt.')
  await expect(editor.undo).toHaveAccessibleName(/hent version tilbage/)
  await page.keyboard.press('Control+z')
  await expect(editor.grid.cells.first()).toContainText('Tydeligt.')
})

test('what a file held at its last opening is there as a version, and one statement comes back with the keyboard alone', async ({
  start,
  folder,
}) => {
  const file = path.join(folder, 'grundlag.grundlag')
  const first = await start()
  const editor = await new WelcomePage(first.page).begin('roskilde', roskilde)
  await saveTo(first.app, file)
  await first.page.keyboard.press('Control+s')
  await expect(editor.state).toHaveText(/^Gemt/)
  await first.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined)

  const { page, app } = await start(file)
  const cells = page.getByRole('gridcell')
  await cells.first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type(' I dag.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+s')
  await pick(app, 'file.versions')
  const pane = page.getByRole('complementary', { name: 'Versioner' })
  const version = pane.getByRole('button', { name: /^Se I dag .*Automatisk/ })
  await expect(version).toHaveCount(1)
  await version.focus()
  await page.keyboard.press('Enter')
  const shown = page.getByRole('dialog', { name: /^Version: I dag/ })
  await shown.getByRole('button', { name: 'Hent tilbage', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(shown.getByText('Der er ingen forskel')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cells.first()).not.toContainText('I dag.')
})
