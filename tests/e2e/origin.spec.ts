import { OriginPage } from './pages/origin.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { violations } from './support/axe.ts'
import { pick } from './support/menu.ts'

const faxe = { kommune: 'Faxe Kommune', forvaltning: 'Børn og Unge' }
const holstebro = 'Holstebro Kommunes ledelsesgrundlag for Social og Sundhed, 2021'

test('what is borrowed is seen, counted, written anew and put back, with the mouse', async ({ start }) => {
  const { page } = await start()
  const editor = await new WelcomePage(page).begin('holstebro', faxe)
  const origin = new OriginPage(page)
  await page.keyboard.press('F4')
  await expect(origin.count).toHaveText('96 lånt · 0 tilpasset · 0 egne')
  await expect(origin.marks).toHaveCount(0)
  await origin.show.click()
  await expect(origin.marks).toHaveCount(96)

  const cell = editor.grid.cell('k1d1', 'r1')
  const mark = cell.locator('[data-origin]')
  await expect(mark).toHaveText('lånt')
  await expect(mark).toHaveAttribute('title', `Lånt uændret fra ${holstebro}`)
  await editor.grid.write(cell, ' hver dag')
  await expect(mark).toHaveText('tilpasset')
  await expect(origin.count).toHaveText('95 lånt · 1 tilpasset · 0 egne')

  await expect(origin.about).toContainText(holstebro)
  await expect(origin.about.locator('ins')).toHaveText(/hver dag/)
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors })
    expect(await violations(page)).toEqual([])
  }
  await page.emulateMedia({ forcedColors: 'none' })
  await origin.original.click()
  await expect(mark).toHaveText('lånt')
  await expect(cell).not.toContainText('hver dag')
  await expect(origin.about).toContainText('Står ordret, som det blev lånt.')
  await expect(editor.undo).toHaveAccessibleName(/brug den oprindelige tekst/)
  await editor.undo.click()
  await expect(cell).toContainText('hver dag')

  await cell.click()
  await origin.asOwn.click()
  await expect(mark).toHaveText('eget')
  await expect(origin.count).toHaveText('95 lånt · 0 tilpasset · 1 eget')
  await expect(origin.about).toHaveCount(0)
  await editor.grid.choose(editor.grid.role('Direktør'), 'Egenskaber')
  await expect(page.getByRole('complementary').getByText('23 lånt · 0 tilpasset · 1 eget')).toBeVisible()
  await origin.count.click()
  await expect(origin.marks).toHaveCount(0)
})

test('one goes from borrowed statement to borrowed statement with the keyboard alone', async ({ start }) => {
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('roskilde', { kommune: 'Faxe Kommune' })
  const origin = new OriginPage(page)
  await page.keyboard.press('F4')
  await expect(origin.count).toHaveText('7 lånt · 0 tilpasset · 0 egne')
  await pick(app, 'view.origin')
  await expect(origin.marks).toHaveCount(7)
  await editor.grid.cells.first().focus()
  for (let i = 0; i < 7; i++) {
    await page.keyboard.press('Shift+F8')
    await expect(editor.grid.writing).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type(' – hos os')
  }
  await expect(origin.count).toHaveText('0 lånt · 7 tilpasset · 0 egne')
  await page.keyboard.press('Shift+F8')
  await expect(editor.notices).toContainText('Ingen udsagn står længere ordret')
  await origin.original.focus()
  await page.keyboard.press('Enter')
  await expect(editor.grid.writing).toBeFocused()
  await expect(origin.count).toHaveText('1 lånt · 6 tilpasset · 0 egne')
  await page.keyboard.press('Control+z')
  await expect(origin.count).toHaveText('0 lånt · 7 tilpasset · 0 egne')
})

test('the cover says what the framework builds on, until one asks it not to', async ({ start }) => {
  const { app, page } = await start()
  await new WelcomePage(page).begin('holstebro', faxe)
  await pick(app, 'view.about')
  const box = page.getByRole('checkbox', { name: 'Skriv på forsiden, hvad det bygger på' })
  await expect(box).toBeChecked()
  await expect(page.getByText(`»Bygger på ${holstebro}«`)).toBeVisible()
  await pick(app, 'view.livePreview')
  const print = page.getByRole('complementary').getByText(`Bygger på ${holstebro}`)
  await expect(print).toHaveCount(1)
  await box.focus()
  await page.keyboard.press('Space')
  await expect(box).not.toBeChecked()
  await expect(print).toHaveCount(0)
})
