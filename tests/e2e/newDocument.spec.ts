import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'

/** The welcome screen, and a new framework from it. */

test('the welcome screen shows five templates with their municipality, year and size', async ({ start }) => {
  const { page } = await start()
  const welcome = new WelcomePage(page)
  await expect(welcome.cards).toHaveCount(5)
  await expect(welcome.card('holstebro')).toContainText('Holstebro Kommune · 2021')
  await expect(welcome.card('holstebro')).toContainText('8 kompetencer × 4 roller · 96 udsagn')
  await expect(welcome.card('sammen')).toContainText('Kommunen er ikke oplyst')
  await expect(welcome.card('sammen')).toContainText('4 temaer × 6 roller · 84 udsagn')
})

test('a new framework needs the name of a municipality', async ({ start }) => {
  const { page } = await start()
  await new WelcomePage(page).card('roskilde').click()
  await page.getByRole('button', { name: 'Opret' }).click()
  await expect(page.getByText('Skriv kommunens navn.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Kommune' })).toBeFocused()
})
