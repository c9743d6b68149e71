import { FindPage } from '../e2e/pages/find.ts'
import { LivePreviewPage } from '../e2e/pages/livePreview.ts'
import { PasteTableDialog, putOnClipboard } from '../e2e/pages/pasteTable.ts'
import { SpellingPage } from '../e2e/pages/spelling.ts'
import { expect, test } from '../e2e/support/app.ts'
import { begun, take } from './stage.ts'

test('the grid: writing, neighbours, pasting, searching, spelling, and the print beside it', async ({
  start,
  folder,
}) => {
  test.setTimeout(240_000)
  const { app, page, editor } = await begun(await start(), folder)
  const { grid } = editor
  for (const i of [9, 17, 22]) {
    await grid.cells.nth(i).focus()
    await page.keyboard.press('Delete')
  }
  await page.keyboard.press('Control+Home')
  await grid.cells.nth(5).click()
  await expect(grid.writing).toBeFocused()
  await take(app, page, 'skema')

  await page.keyboard.press('F4')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(', og lytter, før der besluttes')
  await take(app, page, 'naboer')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F4')

  await grid.cells.nth(4).focus()
  await putOnClipboard(app, {
    text: 'Sætter retning sammen med chefgruppen\tOmsætter retningen til mål\nFølger op hvert kvartal\tFølger op hver måned',
  })
  await page.keyboard.press('Control+v')
  await new PasteTableDialog(page).paste.waitFor()
  await take(app, page, 'tabel')
  await page.keyboard.press('Escape')

  const find = new FindPage(page)
  await page.keyboard.press('Control+h')
  await find.query.fill('medarbejder')
  await find.replacement.fill('kollega')
  await find.query.press('Enter')
  await expect.poll(() => find.marked('found-here')).toHaveLength(1)
  await take(app, page, 'soeg')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+Home')
  const spelling = new SpellingPage(page)
  await grid.write(grid.cells.nth(6), ' efter vores ledelsesgrunlag')
  await expect.poll(() => spelling.marked(), { timeout: 20_000 }).toContain('ledelsesgrunlag')
  await spelling.openAt('ledelsesgrunlag')
  await spelling.suggestion('ledelsesgrundlag').waitFor()
  await take(app, page, 'stavning')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')

  await grid.cells.nth(5).click()
  const print = new LivePreviewPage(page)
  await print.open()
  await expect(print.here).toBeInViewport()
  await take(app, page, 'ved-siden-af')
})
