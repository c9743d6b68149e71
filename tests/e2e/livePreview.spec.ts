import path from 'node:path'
import { writeHtml } from '../../core/html/writeHtml.ts'
import { layOut } from '../../core/layout/layOut.ts'
import { named } from '../support/readHtml.ts'
import { LivePreviewPage } from './pages/livePreview.ts'
import { PreviewPage } from './pages/preview.ts'
import { expect, test } from './support/app.ts'
import { begun } from './support/begun.ts'
import { savedAs } from './support/saved.ts'

test('what is written in a cell stands in the print beside it a moment later, in view and marked', async ({
  start,
}) => {
  const { page, editor } = await begun(start)
  const print = new LivePreviewPage(page)
  await print.open()
  const cell = editor.grid.cells.nth(41)
  await cell.click()
  await editor.grid.writing.press('Control+End')
  await page.keyboard.type(' Her skriver jeg.')
  await expect(print.here).toContainText('Her skriver jeg.')
  await expect(print.here).toBeInViewport()
  await expect(editor.grid.writing).toBeFocused()
})

test('the print says what the PDF says, in its order, on as many pages', async ({ start, folder }) => {
  const { app, page } = await begun(start)
  const print = new LivePreviewPage(page)
  await print.open()
  const shown = await print.text()
  const framework = await savedAs(app, page, path.join(folder, 'a.grundlag'))
  const html = writeHtml(layOut(framework), { fontUrl: () => '', mediaUrl: () => '' })
  const [body] = named(html, 'body')
  const letters = (text: string) => text.replace(/[\s\u00ad]/g, '')
  expect(letters(shown)).toBe(letters(body?.text ?? ''))

  const pages = await print.sheets.count()
  await page.keyboard.press('Control+p')
  await expect(new PreviewPage(page).pages).toHaveCount(pages)
})

test('by mouse: the print is put beside the page, and shown large again', async ({ start }) => {
  const { page } = await begun(start)
  const print = new LivePreviewPage(page)
  const whole = new PreviewPage(page)
  await page.getByRole('button', { name: 'Udskrift', exact: true }).click()
  await whole.dialog.getByRole('button', { name: 'Vis ved siden af' }).click()
  await expect(whole.dialog).toBeHidden()
  await expect(print.sheets.first()).toBeVisible()
  await print.pane.getByRole('button', { name: 'Vis stort' }).click()
  await expect(whole.dialog).toBeVisible()
})

test('by mouse: a click on a passage goes to it in the editor', async ({ start }) => {
  const { page, editor } = await begun(start)
  const print = new LivePreviewPage(page)
  await print.open()
  await print.pane.getByText('Vi glæder os til den rejse').click()
  await expect(editor.prose).toBeFocused()
  await expect(print.here).toContainText('Vi glæder os til den rejse')
})

test('by keyboard: the print is opened, scrolled and closed', async ({ start }) => {
  const { page, editor } = await begun(start, 'gladsaxe')
  const print = new LivePreviewPage(page)
  await editor.grid.cells.first().focus()
  await print.open()
  await expect(editor.grid.cells.first()).toBeFocused()
  // The print first comes to the cell one is in; only then it stands still.
  await expect(print.here).toBeInViewport()
  await print.scroller.focus()
  const place = () => print.scroller.evaluate((element) => element.scrollTop)
  await expect(async () => {
    await page.keyboard.press('Home')
    expect(await place()).toBe(0)
  }).toPass()
  await expect(async () => {
    await page.keyboard.press('PageDown')
    expect(await place()).toBeGreaterThan(100)
  }).toPass()
  await page.keyboard.press('Escape')
  await expect(print.pane).toBeHidden()
  await expect(page.locator('body')).not.toBeFocused()
})
