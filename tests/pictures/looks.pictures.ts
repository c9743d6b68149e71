import { expect, test } from '../e2e/support/app.ts'
import { begun, size, take } from './stage.ts'

test('the grid dark, in high contrast, in a narrow window, and at twice its size', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000)
  const { app, page, editor } = await begun(await start(), folder)
  await page.keyboard.press('F4')
  await editor.grid.cells.nth(5).click()
  await expect(editor.grid.writing).toBeFocused()
  await page.emulateMedia({ colorScheme: 'dark' })
  await take(app, page, 'skema-moerk')
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  await take(app, page, 'skema-kontrast')
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })

  await page.keyboard.press('F4')
  await size(app, 760, 780)
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(760)
  await take(app, page, 'skema-smal')
  await size(app)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(680)
  await page.keyboard.press('ArrowRight')
  await take(app, page, 'skema-200')
})
