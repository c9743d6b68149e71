import { readFile } from 'node:fs/promises'
import path from 'node:path'
import mammoth from 'mammoth'
import readExcelFile from 'read-excel-file/node'
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

test('the grid becomes an Excel file, a CSV file and a CASE package, with the mouse', async ({
  start,
  folder,
}) => {
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('sammen', { kommune: 'Eksempel Kommune' })
  await editor.outline.open('Kompetenceskema')
  await editor.grid.write(editor.grid.cells.first(), written)
  const exported = async (name: string, command: string) => {
    await answerSaveDialog(app, path.join(folder, name))
    await page.getByRole('button', { name: 'Eksportér' }).click()
    await page.getByRole('menuitem', { name: command }).click()
    await expect(editor.notices.getByText(`Gemt som ${name}.`)).toBeVisible({ timeout: 30_000 })
    return readFile(path.join(folder, name))
  }

  const sheets = await readExcelFile(await exported('ud.xlsx', 'Eksportér til Excel'))
  expect(sheets.at(-1)?.sheet).toBe('Alle udsagn')
  expect(letters(JSON.stringify(sheets))).toContain(letters(written))

  const csv = (await exported('ud.csv', 'Eksportér til CSV')).toString('utf8')
  expect(csv.startsWith('\ufeff"Id";"Tema";')).toBe(true)
  expect(letters(csv)).toContain(letters(written))

  const packed = JSON.parse((await exported('ud.json', 'Eksportér til CASE')).toString('utf8'))
  expect(packed.CFDocument.caseVersion).toBe('1.1')
  expect(letters(JSON.stringify(packed.CFItems))).toContain(letters(written))
})

test('all three are found in the export menu with the keyboard alone', async ({ start, folder }) => {
  const { app, page } = await start()
  const editor = await new WelcomePage(page).begin('roskilde', { kommune: 'Eksempel Kommune' })
  const menu = page.getByRole('button', { name: 'Eksportér' })
  for (const [name, steps] of [
    ['ud.xlsx', 2],
    ['ud.csv', 3],
    ['ud.json', 4],
  ] as const) {
    await answerSaveDialog(app, path.join(folder, name))
    await menu.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem', { name: 'Eksportér til Word' })).toBeFocused()
    for (let i = 0; i < steps; i++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(editor.notices.getByText(`Gemt som ${name}.`)).toBeVisible({ timeout: 30_000 })
    await expect(menu).toBeFocused()
  }
})
