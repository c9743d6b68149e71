import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { asPandocReads } from '../support/pandoc.ts'
import { ComparisonPage } from './pages/comparison.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { pick } from './support/menu.ts'

const roskilde = { kommune: 'Eksempel Kommune' }

test('one compares with the template, takes its words back, and saves the rest as tracked changes', async ({
  start,
  folder,
}) => {
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('roskilde', roskilde)
  const comparison = new ComparisonPage(page)
  await editor.grid.write(editor.grid.cells.first(), ' Tydeligt.')
  await editor.grid.write(editor.grid.cells.nth(1), ' Hver dag.')

  await pick(app, 'file.compare')
  await comparison.other(/Roskilde Kommune/).click()
  await expect(comparison.summary).toHaveText('2 forskelle: 2 omformuleret.')
  await expect(comparison.shown.locator('ins').first()).toContainText('Tydeligt.')

  await comparison.shown.getByRole('button', { name: 'Byt sider' }).click()
  await expect(comparison.shown.locator('del').first()).toContainText('Tydeligt.')
  await comparison.row('Helhed · Alle ledere').getByRole('button', { name: 'Overtag' }).click()
  await expect(comparison.summary).toHaveText('1 forskel: 1 omformuleret.')
  await expect(comparison.rows).toHaveCount(1)

  await comparison.shown.getByRole('button', { name: 'Byt sider' }).click()
  const file = path.join(folder, 'forskelle.docx')
  await answerSaveDialog(app, file)
  await comparison.shown.getByRole('button', { name: 'Gem som Word …' }).click()
  await expect(page.getByText('Sammenligningen er gemt som forskelle.docx.').last()).toBeVisible()
  const bytes = await readFile(file)
  expect(await asPandocReads(bytes, 'accept')).toContain('Hver dag.')
  expect(await asPandocReads(bytes, 'reject')).not.toContain('Hver dag.')

  await comparison
    .row('Samspil · Alle ledere')
    .getByRole('button', { name: 'Vis i ledelsesgrundlaget' })
    .click()
  await expect(comparison.shown).toBeHidden()
  await expect(editor.grid.cells.nth(1)).toBeFocused()
  await expect(editor.grid.cells.first()).not.toContainText('Tydeligt.')
  await page.keyboard.press('Control+z')
  await expect(editor.grid.cells.first()).toContainText('Tydeligt.')
})

test('with the keyboard alone one goes through a neighbour’s framework and takes a row over with its origin', async ({
  start,
}) => {
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('holstebro', {
    kommune: 'Ny Kommune',
    forvaltning: 'Social',
  })
  const comparison = new ComparisonPage(page)
  const rowsBefore = await editor.grid.cells.count()
  await editor.grid.cells.first().focus()

  await pick(app, 'file.compare')
  await comparison.other(/^Sammen/).focus()
  await page.keyboard.press('Enter')
  await expect(comparison.summary).toHaveText(/^\d+ forskelle: \d+ tilføjet, \d+ væk/)

  await page.keyboard.press('Alt+ArrowDown')
  await expect(comparison.shown.locator('h3:focus')).toHaveCount(1)
  await expect(comparison.shown.getByText(/^1 af \d+$/)).toBeVisible()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(comparison.shown.getByText(/^2 af \d+$/)).toBeVisible()
  await page.keyboard.press('Alt+ArrowUp')

  await comparison.kind(/^Væk/).focus()
  await page.keyboard.press('Space')
  await expect(comparison.shown.locator('ins')).toHaveCount(0)
  const take = comparison.row('Rolle').getByRole('button', { name: 'Overtag rollen' }).first()
  await take.focus()
  await page.keyboard.press('Enter')
  await expect(comparison.shown.locator('h3:focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(comparison.shown).toBeHidden()
  await expect(editor.grid.role('Fælles')).toBeVisible()
  expect(await editor.grid.cells.count()).toBeGreaterThan(rowsBefore)
  await page.keyboard.press('Control+z')
  await expect(editor.grid.role('Fælles')).toHaveCount(0)
})

test('a file is compared with what it held when it was last saved, and with another file', async ({
  start,
  folder,
}) => {
  const file = path.join(folder, 'mit.grundlag')
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('roskilde', roskilde)
  const comparison = new ComparisonPage(page)
  await answerSaveDialog(app, file)
  await page.keyboard.press('Control+s')
  await expect(editor.state).toHaveText(/^Gemt/)

  await answerOpenDialog(app, file)
  await pick(app, 'file.compare')
  await comparison.other(/^En fil/).click()
  await expect(comparison.shown.getByText('Der er ingen forskel på de to.')).toBeVisible()
  await page.keyboard.press('Escape')

  await pick(app, 'file.compare')
  await comparison.other(/^Sidst gemt/).click()
  await expect(comparison.summary).toHaveText('Ingen forskelle.')
  await comparison.shown.getByRole('button', { name: 'Luk' }).click()
  await expect(comparison.shown).toBeHidden()

  await answerOpenDialog(app, path.join(folder, 'findes-ikke.grundlag'))
  await pick(app, 'file.compare')
  await comparison.other(/^En fil/).click()
  await expect(page.getByText(/findes-ikke\.grundlag/).last()).toBeVisible()
  await expect(comparison.choose).toBeVisible()
})
