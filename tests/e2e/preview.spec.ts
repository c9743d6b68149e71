import { PreviewPage } from './pages/preview.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'

test('the preview shows the pages of the PDF and closes with Esc', async ({ start }) => {
  const { page } = await start()
  await new WelcomePage(page).begin('roskilde', { kommune: 'Eksempel Kommune' })
  await page.keyboard.press('Control+p')
  const preview = new PreviewPage(page)
  await expect(preview.dialog.getByText(/^Side 1 af \d+$/)).toBeVisible()
  await expect.poll(() => preview.inked(1)).toBeGreaterThan(0.001)
  await page.keyboard.press('Escape')
  await expect(preview.dialog).toBeHidden()
})

test('the preview opens and closes by mouse', async ({ start }) => {
  const { page } = await start()
  await new WelcomePage(page).begin('roskilde', { kommune: 'Eksempel Kommune' })
  await page.getByRole('button', { name: 'Udskrift', exact: true }).click()
  const preview = new PreviewPage(page)
  await expect.poll(() => preview.inked(1)).toBeGreaterThan(0.001)
  await preview.dialog.getByRole('button', { name: 'Luk' }).click()
  await expect(preview.dialog).toBeHidden()
})
