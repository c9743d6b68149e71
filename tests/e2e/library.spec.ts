import { rm } from 'node:fs/promises'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { sharedFolder } from './support/sharedFolder.ts'

/** The library of templates on the welcome screen. */

test('a shared folder is taken in, searched, looked into and begun from', async ({ start, folder }) => {
  const shared = await sharedFolder(folder)
  const { app, page } = await start()
  const welcome = new WelcomePage(page)
  await expect(welcome.cards).toHaveCount(5)
  await expect(page.getByRole('searchbox')).toHaveCount(0)

  await answerOpenDialog(app, shared)
  await page.getByRole('button', { name: 'Hent skabeloner fra en fælles mappe …' }).click()
  const folders = page.getByRole('dialog', { name: 'Mapper med skabeloner' })
  await folders.getByRole('button', { name: 'Tilføj mappe …' }).click()
  await expect(folders.getByRole('listitem')).toContainText('30 skabeloner')
  await folders.getByRole('button', { name: 'Luk' }).click()
  await expect(page.getByText('35 skabeloner', { exact: true })).toBeVisible()

  // What cannot be used says why, and stops nothing.
  await page.getByRole('button', { name: '1 fil kan ikke bruges' }).click()
  await expect(page.getByText('Filen "gammel.grundskabelon" er ikke en skabelon.')).toBeVisible()

  // By municipality, spelt the other way, and by a word of a statement.
  const search = page.getByRole('searchbox', { name: 'Søg i skabelonerne' })
  await search.fill('århus')
  await expect(welcome.cards).toHaveCount(1)
  await expect(welcome.cards).toContainText('Skabelon 7')
  await search.fill('følgeskab leder')
  await expect(welcome.cards).toContainText(['Skabelon 12'])
  await search.fill('xyzzy')
  await expect(page.getByText('Ingen skabeloner passer.')).toBeVisible()
  await page.getByRole('button', { name: 'Vis alle' }).click()

  await page.getByRole('combobox', { name: 'Vis' }).selectOption('Fælles skabeloner')
  await expect(page.getByText('30 af 35 skabeloner')).toBeVisible()
  await page.getByRole('combobox', { name: 'Rækkefølge' }).selectOption('År')
  await expect(welcome.cards.first()).toContainText('Skabelon 30')

  await page.getByRole('button', { name: 'Se indholdet af Skabelon 30' }).click()
  const look = page.getByRole('dialog', { name: 'Skabelon 30' })
  await expect(look).toContainText('Områdechef, Leder')
  await expect(look).toContainText('Jeg sikrer drift')
  await expect(look).toContainText('Hvorfor ledelse')
  await look.getByRole('button', { name: 'Brug' }).click()
  const asked = page.getByRole('dialog', { name: 'Ny ud fra Skabelon 30' })
  await asked.getByRole('combobox', { name: 'Kommune' }).fill('Køge Kommune')
  await asked.getByRole('button', { name: 'Opret' }).click()
  await expect(page.getByText('Jeg sikrer drift')).toBeVisible()
})

test('the folder is known at the next start, and what it held when it is away', async ({ start, folder }) => {
  const shared = await sharedFolder(folder)
  const first = await start()
  await answerOpenDialog(first.app, shared)
  const more = first.page.getByRole('button', { name: 'Hent skabeloner fra en fælles mappe …' })
  await more.focus()
  await first.page.keyboard.press('Enter')
  const add = first.page.getByRole('button', { name: 'Tilføj mappe …' })
  await add.waitFor()
  for (let i = 0; i < 5 && !(await add.evaluate((button) => button === document.activeElement)); i++)
    await first.page.keyboard.press('Tab')
  await first.page.keyboard.press('Enter')
  await expect(first.page.getByRole('dialog').getByText('30 skabeloner')).toBeVisible()
  await first.page.keyboard.press('Escape')
  await expect(first.page.getByText('35 skabeloner', { exact: true })).toBeVisible()
  await first.app.close()

  await rm(shared, { recursive: true })
  const { page } = await start()
  await expect(page.getByText('35 skabeloner', { exact: true })).toBeVisible()
  await expect(page.getByText('Der er ikke forbindelse til Fælles skabeloner.')).toBeVisible()

  // By keyboard: search, and out of the list again.
  const search = page.getByRole('searchbox', { name: 'Søg i skabelonerne' })
  await search.focus()
  await page.keyboard.type('skabelon 3')
  await expect(page.getByText('4 af 35 skabeloner')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Mapper …' }).press('Enter')
  const remove = page.getByRole('button', { name: 'Fjern Fælles skabeloner fra listen' })
  await remove.press('Enter')
  await expect(page.getByRole('button', { name: 'Tilføj mappe …' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(new WelcomePage(page).cards).toHaveCount(5)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
})
