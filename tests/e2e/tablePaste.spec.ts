import { chooseInMenu, putOnClipboard } from './pages/pasteTable.ts'
import { expect, test } from './support/app.ts'
import { copiedFrom, openTable, standOnFirstCell, statementTexts } from './support/openTable.ts'

/** Tables from Excel, Word, LibreOffice and Google Sheets come into the grid. */

test('a table from Excel, by keyboard: names say where each cell goes, and one undo takes it all back', async ({
  start,
  folder,
}) => {
  const opened = await openTable(start, folder)
  const { app, page, editor, dialog, original, save } = opened
  await standOnFirstCell(opened)
  await putOnClipboard(app, { html: await copiedFrom('excel.html'), text: 'Excel' })
  await page.keyboard.press('Control+v')
  await expect(dialog.paste).toBeFocused()
  await expect(dialog.paste).toHaveText('Sæt ind i 3 felter')
  await expect(dialog.leftOut).toHaveText([/^Kolonnen »Kommentar« \(1 felt\)/])
  expect(await dialog.rows()).toEqual([
    ['', 'Leder', 'Chef'],
    [
      'Driftsledelse | Fokus',
      'Erstattes | Ser opgaven | Overblik – jeg ser hele driften | Jeg følger op & lærer',
      'Erstattes | Sætter retning Følger op | Jeg prioriterer | Jeg siger "tak"',
    ],
    ['Driftsledelse | Balance', '', 'Nyt | Se vores grundlag og ikke her'],
  ])
  await page.keyboard.press('Enter')
  await expect(dialog.dialog).toBeHidden()
  await expect(editor.grid.cells.first()).toBeFocused()
  const pasted = await save('pasted')
  expect(statementTexts(pasted, 'd1', 'r1')).toEqual([
    'Overblik: jeg ser hele driften',
    'Jeg følger op & lærer',
  ])
  expect(statementTexts(pasted, 'd1', 'r3')).toEqual(['Jeg prioriterer', 'Jeg siger "tak"'])
  expect(statementTexts(pasted, 'd2', 'r3')).toEqual([
    'Se [vores grundlag](https://www.kl.dk/ledelse) og ikke her',
  ])
  expect(statementTexts(pasted, 'd3', 'r1')).toEqual(['Skaber tryghed'])

  await expect(editor.undo).toHaveAttribute('aria-label', /^Fortryd: indsæt tabel/)
  await page.keyboard.press('Control+z')
  expect(await save('undone')).toEqual(original)

  await page.keyboard.press('Control+v')
  await expect(dialog.paste).toBeFocused()
  const radio = dialog.dialog.getByRole('radio', { name: 'Erstat det' })
  for (let i = 0; i < 6 && !(await radio.evaluate((one) => one === document.activeElement)); i++)
    await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowRight')
  await expect(dialog.dialog.getByRole('radio', { name: 'Tilføj efter det' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(dialog.dialog).toBeHidden()
  expect(statementTexts(await save('added'), 'd1', 'r1')).toHaveLength(3)
})

test('a table from Word, by mouse while writing: added behind what stands there', async ({
  start,
  folder,
}) => {
  const opened = await openTable(start, folder)
  const { app, editor, dialog, original, save } = opened
  await editor.grid.cells.first().click()
  await expect(editor.grid.writing).toBeFocused()
  await putOnClipboard(app, { html: await copiedFrom('word.html'), text: 'Word' })
  await chooseInMenu(app, 'paste')
  await expect(dialog.leftOut).toHaveText(['Tekst uden for tabellen kommer ikke med.'])
  await dialog.dialog.getByRole('radio', { name: 'Tilføj efter det' }).click()
  await dialog.paste.click()
  await expect(dialog.dialog).toBeHidden()
  const pasted = await save('pasted')
  expect(statementTexts(pasted, 'd1', 'r1')).toEqual([
    'Ser opgaven',
    'Jeg skaber **tydelig** retning',
    'Jeg _lytter_, før jeg beslutter',
  ])
  expect(statementTexts(pasted, 'd1', 'r3')).toEqual([
    'Sætter retning',
    'Følger op',
    'Jeg sætter holdet',
    'Jeg deler viden',
  ])
  expect(statementTexts(pasted, 'd2', 'r1')).toEqual(['Jeg fejrer det, der lykkes'])
  expect(statementTexts(pasted, 'd2', 'r3')).toEqual(['Først', 'Dernæst'])
  await editor.undo.click()
  expect(await save('undone')).toEqual(original)
})

test('tables from LibreOffice, Google Sheets, and as text with tabs', async ({ start, folder }) => {
  const opened = await openTable(start, folder)
  const { app, page, dialog, original, save } = opened
  await standOnFirstCell(opened)

  await putOnClipboard(app, { html: await copiedFrom('libreOfficeCalc.html') })
  await page.keyboard.press('Control+v')
  // An empty cell of the table leaves its cell alone, unless one says otherwise.
  await expect(dialog.paste).toHaveText('Sæt ind i 3 felter')
  await dialog.dialog.getByRole('checkbox', { name: 'Tøm også felter' }).click()
  await expect(dialog.paste).toHaveText('Sæt ind i 4 felter')
  await dialog.paste.click()
  const calc = await save('calc')
  expect(statementTexts(calc, 'd1', 'r1')).toEqual(['Jeg sikrer drift', 'Jeg følger op, hver dag'])
  expect(statementTexts(calc, 'd1', 'r3')).toEqual(['Sætter retning'])
  expect(statementTexts(calc, 'd3', 'r1')).toEqual([])
  expect(statementTexts(calc, 'd3', 'r3')).toEqual(['Siger "tak"'])
  await page.keyboard.press('Control+z')

  await putOnClipboard(app, { html: await copiedFrom('googleSheets.html') })
  await page.keyboard.press('Control+v')
  await expect(dialog.leftOut).toHaveText([/^Kolonnen »Mellemleder« \(1 felt\)/])
  await page.keyboard.press('Enter')
  await expect(dialog.dialog).toBeHidden()
  expect(statementTexts(await save('sheets'), 'd1', 'r3')).toEqual(['**Tillid** hver dag', 'Jeg øver mig'])
  await page.keyboard.press('Control+z')

  // Undo has shown the place it changed.
  await standOnFirstCell(opened)
  await putOnClipboard(app, { text: '"Første\n""Andet"""\tx\ny\tz\nto\ttre\nfire\tfem\r\n' })
  await page.keyboard.press('Control+v')
  await expect(dialog.leftOut).toHaveText([/^Række 4 \(2 felter\): skemaet har ikke flere rækker$/])
  await page.keyboard.press('Escape')
  await expect(dialog.dialog).toBeHidden()
  expect(await save('left')).toEqual(original)
  await page.keyboard.press('Control+v')
  await page.keyboard.press('Enter')
  await expect(dialog.dialog).toBeHidden()
  const tabbed = await save('tabbed')
  expect(statementTexts(tabbed, 'd1', 'r1')).toEqual(['Første', '"Andet"'])
  expect(statementTexts(tabbed, 'd3', 'r3')).toEqual(['tre'])
  await page.keyboard.press('Control+z')
  expect(await save('undone')).toEqual(original)
})

test('one cell is pasted at once; text in a statement is the editor’s', async ({ start, folder }) => {
  const opened = await openTable(start, folder)
  const { app, page, editor, dialog, original, save } = opened
  await standOnFirstCell(opened)
  await putOnClipboard(app, { text: 'Jeg er ny\nJeg er nyere' })
  await page.keyboard.press('Control+v')
  await expect(editor.grid.cells.first()).toContainText('Jeg er nyere')
  await expect(editor.grid.cells.first()).toBeFocused()
  expect(statementTexts(await save('one'), 'd1', 'r1')).toEqual(['Jeg er ny', 'Jeg er nyere'])
  await page.keyboard.press('Control+z')

  await page.keyboard.press('Enter')
  await putOnClipboard(app, { html: '<table><tr><td>kun ét felt</td></tr></table>', text: 'kun ét felt' })
  await page.keyboard.press('Control+v')
  await expect(editor.grid.writing).toContainText('Ser opgavenkun ét felt')
  await page.keyboard.press('Control+z')
  await putOnClipboard(app, { html: '<table><tr><td>et</td><td>to</td></tr></table>', text: 'et\tto' })
  await page.keyboard.press('Control+v')
  await dialog.dialog.getByRole('button', { name: 'Sæt ind som tekst' }).click()
  await expect(editor.grid.writing).toContainText('Ser opgavenet to')
  await expect(editor.grid.writing).toBeFocused()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+v')
  await dialog.cancel.click()
  await expect(editor.grid.writing).toBeFocused()
  expect(await save('undone')).toEqual(original)
})

test('hostile and enormous tables do nothing but be refused', async ({ start, folder }) => {
  const opened = await openTable(start, folder)
  const { app, page, editor, dialog, original, save } = opened
  await standOnFirstCell(opened)
  const evil =
    '<table><tr><td colspan=1000 rowspan=65534>a<td colspan=1000 rowspan=65534>a<img src=x onerror="document.title=1"><script>document.title=2</script></td><td>b</td></tr></table>'
  await putOnClipboard(app, { html: evil })
  await page.keyboard.press('Control+v')
  await expect(editor.notices.filter({ hasText: 'mere end 2000 felter' })).toBeVisible()
  await putOnClipboard(app, { text: `${'a\t'.repeat(3000)}a` })
  await page.keyboard.press('Control+v')
  await expect(editor.notices.filter({ hasText: 'mere end 2000 felter' })).toHaveCount(2)
  await putOnClipboard(app, { html: `<table>${'<tr><td>x'.repeat(500_000)}</table>` })
  await page.keyboard.press('Control+v')
  await expect(editor.notices.filter({ hasText: 'for stort til at blive sat ind' })).toBeVisible()
  await expect(dialog.dialog).toBeHidden()
  await expect(editor.grid.cells.first()).toBeFocused()
  const deep = `${'<div>'.repeat(5000)}dyb${'</div>'.repeat(5000)}`
  await putOnClipboard(app, { html: `<table><tr><td>${deep}<td>b</table>` })
  await page.keyboard.press('Control+v')
  await expect(dialog.paste).toHaveText('Sæt ind i 2 felter')
  await page.keyboard.press('Escape')
  expect(await save('same')).toEqual(original)
})
