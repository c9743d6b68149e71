import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { RecoveryPage } from '../e2e/pages/recovery.ts'
import { WelcomePage } from '../e2e/pages/welcome.ts'
import { expect, test } from '../e2e/support/app.ts'
import { withoutAutosave } from '../e2e/support/autosave.ts'
import { keptTexts } from '../e2e/support/kept.ts'
import { pick } from '../e2e/support/menu.ts'
import { begun, saveElsewhere, size, take } from './stage.ts'

test('the welcome screen, before and after a crash', async ({ start, folder }) => {
  test.setTimeout(120_000)
  const first = await start()
  await size(first.app)
  await expect(new WelcomePage(first.page).cards).toHaveCount(5)
  await take(first.app, first.page, 'velkomst')

  // The picture shows where the file lies.
  const documents = path.join(tmpdir(), 'Dokumenter')
  await mkdir(documents, { recursive: true })
  const { app, page, editor } = await begun(first, documents)
  await withoutAutosave(page)
  await editor.grid.write(editor.grid.cells.nth(1), ', og lytter, før der besluttes')
  await expect
    .poll(async () => (await keptTexts(path.join(folder, 'user-data'))).join())
    .toContain('før der besluttes')
  const gone = new Promise((resolve) => app.process().once('exit', resolve))
  app.process().kill('SIGKILL')
  await gone

  const second = await start()
  await size(second.app)
  await new RecoveryPage(second.page).button('Se forskellene').click()
  await new RecoveryPage(second.page).work('Vores ledelsesgrundlag').getByRole('row').first().waitFor()
  await take(second.app, second.page, 'reddet')
  await rm(documents, { recursive: true })
})

test('versions, and a file that somebody else has changed', async ({ start, folder }) => {
  test.setTimeout(120_000)
  const { app, page, editor } = await begun(await start(), folder)
  const { cells } = editor.grid
  await pick(app, 'file.keepVersion')
  await page.getByRole('textbox', { name: 'Navn' }).fill('Før høring')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await editor.grid.write(cells.first(), ', og spørger, før der svares')
  await editor.grid.rename(editor.grid.role('Chef'), 'Centerchef')
  await pick(app, 'file.keepVersion')
  await page.getByRole('textbox', { name: 'Navn' }).fill('Til MED-udvalget')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await editor.notices.first().waitFor({ state: 'detached', timeout: 20_000 })
  await pick(app, 'file.versions')
  await page.getByRole('button', { name: /^Se Før høring/ }).click()
  await page.getByRole('dialog').getByText('2 forskelle').waitFor()
  await take(app, page, 'versioner')
  await page.keyboard.press('Escape')
  await page.getByRole('complementary', { name: 'Versioner' }).getByRole('button', { name: 'Luk' }).click()

  await withoutAutosave(page)
  await page.keyboard.press('Control+s')
  await editor.grid.write(cells.nth(1), ', hele året')
  await saveElsewhere(path.join(folder, 'Vores ledelsesgrundlag.grundlag'), 'Kollegaens titel')
  await new RecoveryPage(page).outside.waitFor()
  await take(app, page, 'aendret-udefra')
})
