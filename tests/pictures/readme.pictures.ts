import path from 'node:path'
import type { ElectronApplication } from 'playwright/test'
import { PreviewPage } from '../e2e/pages/preview.ts'
import { WelcomePage } from '../e2e/pages/welcome.ts'
import { expect, test } from '../e2e/support/app.ts'

const picture = (name: string): string => path.join(import.meta.dirname, '../../docs/images', `${name}.png`)

const size = (app: ElectronApplication, width: number, height: number): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, given) => BrowserWindow.getAllWindows()[0]?.setContentSize(given.width, given.height),
    { width, height },
  )

test('the welcome screen, the grid, and the printed pages', async ({ start }) => {
  const { app, page } = await start()
  await size(app, 1360, 780)
  const welcome = new WelcomePage(page)
  await expect(welcome.cards).toHaveCount(5)
  await page.screenshot({ path: picture('velkomst') })

  const editor = await welcome.begin('holstebro', {
    kommune: 'Eksempel Kommune',
    forvaltning: 'Social og Sundhed',
  })
  await editor.grid.cells.nth(5).click()
  await expect(editor.grid.writing).toBeFocused()
  await page.screenshot({ path: picture('skema') })

  await page.keyboard.press('Control+p')
  const preview = new PreviewPage(page)
  await expect.poll(() => preview.inked(1)).toBeGreaterThan(0.001)
  const middle = Math.ceil((await preview.pages.count()) / 2)
  await preview.pages.nth(middle).evaluate((canvas) => canvas.scrollIntoView({ block: 'start' }))
  await expect.poll(() => preview.inked(middle + 1)).toBeGreaterThan(0.001)
  await page.screenshot({ path: picture('udskrift') })
})
