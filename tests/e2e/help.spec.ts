import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { pick } from './support/menu.ts'

test('the guide and the keys are there without a document, from the menu', async ({ start }) => {
  const { app, page } = await start()
  await expect(new WelcomePage(page).cards).toHaveCount(5)
  await pick(app, 'help.guide')
  const help = page.getByRole('dialog', { name: 'Hjælp' })
  await expect(help.getByRole('heading', { name: 'Kom i gang' })).toBeVisible()
  await help.getByRole('button', { name: 'Intet går tabt' }).click()
  await expect(help.getByText('inden for to sekunder')).toBeVisible()
  await help.getByRole('tab', { name: 'Genvejstaster' }).click()
  await expect(help.getByRole('row', { name: 'Ctrl+S Gem' })).toBeVisible()
  await help.getByRole('button', { name: 'Luk' }).click()
  await expect(help).toBeHidden()
})

test('help stands beside the page and is read with the keyboard alone', async ({ start }) => {
  const { page } = await start()
  await new WelcomePage(page).begin('roskilde', { kommune: 'Eksempel Kommune' })
  await page.keyboard.press('F1')
  const help = page.getByRole('complementary', { name: 'Hjælp' })
  await expect(help.getByRole('heading', { name: 'Kom i gang' })).toBeVisible()
  await page.keyboard.press('Control+/')
  await expect(help.getByRole('tab', { name: 'Genvejstaster' })).toHaveAttribute('aria-selected', 'true')
  await expect(help.getByText('Fortryd')).toBeVisible()
  // From wherever one writes, F6 leads into the pane, and Escape closes it.
  for (let i = 0; i < 8; i++) {
    if (await help.evaluate((pane) => pane.contains(document.activeElement))) break
    await page.keyboard.press('F6')
  }
  await expect(help.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
})
