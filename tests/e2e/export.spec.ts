import { readFile } from 'node:fs/promises'
import path from 'node:path'
import mammoth from 'mammoth'
import { letters, lettersOf, readPdf } from '../support/pdf.ts'
import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { answerSaveDialog } from './support/dialogs.ts'

/** From a template to Word and PDF in hand, in the window. */

const written = ' Og det kan ses.'

test('a changed cell is in the Word file and the PDF, with the mouse', async ({ start, folder }) => {
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('sammen', { kommune: 'Eksempel Kommune' })
  await editor.outline.open('Kompetenceskema')
  await editor.grid.write(editor.grid.cells.first(), written)

  const word = path.join(folder, 'ud.docx')
  await answerSaveDialog(app, word)
  await page.getByRole('button', { name: 'Eksportér' }).click()
  await page.getByRole('menuitem', { name: 'Eksportér til Word' }).click()
  await expect(editor.notices.getByText('Gemt som ud.docx.')).toBeVisible({ timeout: 30_000 })
  const { value } = await mammoth.extractRawText({ buffer: await readFile(word) })
  expect(letters(value)).toContain(letters(written))

  const pdf = path.join(folder, 'ud.pdf')
  await answerSaveDialog(app, pdf)
  await page.getByRole('button', { name: 'Eksportér' }).click()
  await page.getByRole('menuitem', { name: 'Eksportér til PDF' }).click()
  await expect(editor.notices.getByText('Gemt som ud.pdf.')).toBeVisible({ timeout: 30_000 })
  expect(lettersOf(await readPdf(await readFile(pdf)))).toContain(letters(written))
})

test('both are exported with the keyboard alone, and cancelling writes nothing', async ({
  start,
  folder,
}) => {
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('roskilde', { kommune: 'Eksempel Kommune' })
  await answerSaveDialog(app, null)
  await page.keyboard.press('Control+Shift+E')
  await answerSaveDialog(app, path.join(folder, 'ud.docx'))
  await page.keyboard.press('Control+Shift+E')
  await expect(editor.notices.getByText('Gemt som ud.docx.')).toBeVisible({ timeout: 30_000 })
  await answerSaveDialog(app, path.join(folder, 'ud.pdf'))
  await page.keyboard.press('Control+Shift+P')
  await expect(editor.notices.getByText('Gemt som ud.pdf.')).toBeVisible({ timeout: 30_000 })
  expect((await readFile(path.join(folder, 'ud.docx'))).subarray(0, 2).toString()).toBe('PK')
  expect((await readFile(path.join(folder, 'ud.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
})
