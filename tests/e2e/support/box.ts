import type { Locator, Page } from 'playwright/test'

/** Where something stands in the window. */
export const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not shown')
  return box
}

/** Scrolls the page of the framework to here. */
export const scrollTo = (page: Page, left: number, top: number) =>
  page.locator('main').evaluate((pane, [x, y]) => pane.scrollTo(x ?? 0, y ?? 0), [left, top])
