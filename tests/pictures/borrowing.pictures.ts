import path from 'node:path'
import { ComparisonPage } from '../e2e/pages/comparison.ts'
import { ImportPage } from '../e2e/pages/import.ts'
import { OriginPage } from '../e2e/pages/origin.ts'
import { TemplateDialog } from '../e2e/pages/templates.ts'
import { WelcomePage } from '../e2e/pages/welcome.ts'
import { expect, test } from '../e2e/support/app.ts'
import { answerOpenDialog } from '../e2e/support/dialogs.ts'
import { sharedFolder } from '../e2e/support/sharedFolder.ts'
import { begun, size, take } from './stage.ts'

test('templates of a shared folder', async ({ start, folder }) => {
  const shared = await sharedFolder(folder)
  const { app, page } = await start()
  await size(app)
  await answerOpenDialog(app, shared)
  await page.getByRole('button', { name: 'Hent skabeloner fra en fælles mappe …' }).click()
  const folders = page.getByRole('dialog', { name: 'Mapper med skabeloner' })
  await folders.getByRole('button', { name: 'Tilføj mappe …' }).click()
  await expect(folders.getByRole('listitem')).toContainText('30 skabeloner')
  await folders.getByRole('button', { name: 'Luk' }).click()
  await page.getByRole('searchbox', { name: 'Søg i skabelonerne' }).fill('chef')
  await expect(new WelcomePage(page).cards.first()).toBeVisible()
  await take(app, page, 'bibliotek')
})

test('a foreign document is looked at', async ({ start }) => {
  const { app, page } = await start()
  await size(app)
  const source = path.resolve(import.meta.dirname, '../../../shared/sources/holbaek.txt')
  await answerOpenDialog(app, source)
  await page
    .getByRole('button', { name: /^Importér/ })
    .first()
    .click()
  const wizard = new ImportPage(page)
  await wizard.choose.getByRole('button', { name: 'Vælg fil …' }).click()
  await wizard
    .line(/Sætte klare rammer/)
    .first()
    .click()
  await take(app, page, 'import')
})

test('what is borrowed, a template of it, and what differs from the source', async ({ start, folder }) => {
  test.setTimeout(240_000)
  const { app, page, editor } = await begun(await start(), folder)
  const { grid } = editor
  await grid.write(grid.cells.nth(4), ' og følger op hver måned')
  await grid.cells.nth(5).focus()
  await page.keyboard.press('Delete')
  await grid.write(grid.cells.nth(5), 'Jeg gør mål synlige for alle')
  await page.keyboard.press('Escape')
  await new OriginPage(page).show.click()
  await grid.cells.nth(4).focus()
  await take(app, page, 'laant')

  const dialog = new TemplateDialog(page)
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('file.saveTemplate')?.click())
  await dialog.name.waitFor()
  await take(app, page, 'gem-som-skabelon')
  await page.keyboard.press('Escape')

  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('file.compare')?.click())
  const comparison = new ComparisonPage(page)
  await comparison
    .other(/Holstebro/)
    .first()
    .click()
  await comparison.rows.first().waitFor()
  await take(app, page, 'sammenlign')
})
