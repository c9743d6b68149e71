import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright/test'
import { PreviewPage } from '../e2e/pages/preview.ts'
import { expect, test } from '../e2e/support/app.ts'
import { answerOpenDialog } from '../e2e/support/dialogs.ts'
import { begun, take } from './stage.ts'

/** Of no municipality. */
const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 90">
<path d="M10 8h64v44c0 18-14 26-32 32C24 78 10 70 10 52z" fill="#00677f"/>
<path d="M18 46c8-7 16-7 24 0s16 7 24 0M18 60c8-7 16-7 24 0s16 7 24 0" fill="none" stroke="#fff" stroke-width="5"/>
<path d="M42 16l10 16H32z" fill="#fff"/>
<text x="90" y="42" font-family="Liberation Sans, Arial" font-size="27" font-weight="700" fill="#00677f">Eksempel</text>
<text x="90" y="70" font-family="Liberation Sans, Arial" font-size="27" fill="#00677f">Kommune</text></svg>`

const toTop = (page: Page) =>
  page.locator('main').evaluate((main) => main.scrollTo({ top: 0, behavior: 'instant' }))

test('the cover, prose, figures, the printed pages, and help', async ({ start, folder }) => {
  test.setTimeout(240_000)
  const { app, page, editor } = await begun(await start(), folder)
  await editor.outline.open('Forside og egenskaber')
  const file = path.join(folder, 'logo.svg')
  await writeFile(file, logo)
  await answerOpenDialog(app, file)
  await page.getByRole('button', { name: 'Vælg logo …' }).click()
  await page.getByRole('img', { name: /^Logo/ }).waitFor()
  await page.getByLabel('Farvekode').fill('#00677f')
  await page.getByLabel('Farvekode').press('Enter')
  await toTop(page)
  await take(app, page, 'egenskaber')

  await editor.outline.open('Forord')
  await editor.prose.click()
  await page.keyboard.press('Control+Home')
  await toTop(page)
  await take(app, page, 'tekst')

  await editor.insert('Figur', 'Vores lederroller')
  await page.keyboard.press('Escape')
  await take(app, page, 'figur')

  await editor.outline.open('Rollebeskrivelser')
  await editor.grid.cells.first().focus()
  await page.keyboard.press('F1')
  await page
    .getByRole('complementary', { name: 'Hjælp' })
    .getByRole('heading', { name: 'Kom i gang' })
    .waitFor()
  await take(app, page, 'hjaelp')

  // With the mouse, so that no button is marked as the one that has the keyboard.
  await page.getByRole('button', { name: 'Udskrift', exact: true }).click()
  const preview = new PreviewPage(page)
  await expect.poll(() => preview.inked(1)).toBeGreaterThan(0.001)
  const middle = Math.ceil((await preview.pages.count()) / 2)
  await preview.pages.nth(middle).evaluate((canvas) => canvas.scrollIntoView({ block: 'start' }))
  await expect.poll(() => preview.inked(middle + 1)).toBeGreaterThan(0.001)
  await take(app, page, 'udskrift')
})
