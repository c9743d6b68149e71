import { expect, type Locator, type Page } from 'playwright/test'

/** Tab until it has the focus, and arrows through the bar it stands in, as one without a mouse gets there. */
export async function walkTo(page: Page, wanted: Locator): Promise<void> {
  const isThere = () => wanted.evaluate((element) => element === document.activeElement)
  const isInItsBar = () =>
    wanted.evaluate(
      (element) => element.closest('[role="toolbar"]')?.contains(document.activeElement) === true,
    )
  for (let step = 0; step < 80 && !(await isThere()); step++)
    await page.keyboard.press((await isInItsBar()) ? 'ArrowRight' : 'Tab')
  await expect(wanted).toBeFocused()
}

export const ways = ['mouse', 'keyboard'] as const

/** Clicks it, or walks there and presses Enter. */
export async function use(page: Page, control: Locator, way: (typeof ways)[number]): Promise<void> {
  if (way === 'mouse') return control.click()
  await control.waitFor()
  await walkTo(page, control)
  await page.keyboard.press('Enter')
}
