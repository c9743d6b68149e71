import type { Locator, Page } from 'playwright/test'

/** The pages as they will be printed. */
export class PreviewPage {
  readonly dialog: Locator
  readonly pages: Locator

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Udskrift' })
    this.pages = this.dialog.locator('canvas')
  }

  /** The share of a page's dots that are not white: 0 for a page on which nothing was drawn. */
  inked(number: number): Promise<number> {
    return this.pages.nth(number - 1).evaluate((element) => {
      const canvas = element as HTMLCanvasElement
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      let inked = 0
      for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 250 && (data[i + 3] ?? 0) > 0) inked++
      return inked / Math.max(1, data.length / 4)
    })
  }
}
