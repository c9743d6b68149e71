import type { Locator, Page } from 'playwright/test'

/** The print beside the page. */
export class LivePreviewPage {
  readonly pane: Locator
  /** What scrolls; it says how many sheets there are once the first print is there. */
  readonly scroller: Locator
  readonly sheets: Locator
  readonly here: Locator

  constructor(private readonly page: Page) {
    this.pane = page.getByRole('complementary', { name: 'Udskrift' })
    this.scroller = this.pane.getByRole('region', { name: 'Udskriften, side for side' })
    this.sheets = this.pane.locator('.sheet')
    this.here = this.pane.locator('.here')
  }

  /** Opens it as the shortcut does, and waits for the first print. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+Alt+p')
    await this.scroller.and(this.page.locator('[data-pages]')).waitFor()
  }

  /**
   * Everything that is read there, in order: without the lines at the edge of each sheet, the heads of tables that are
   * repeated, and the page numbers of the contents.
   */
  text(): Promise<string> {
    return this.pane.locator('.stack').evaluate((stack) => {
      const copy = stack.cloneNode(true) as HTMLElement
      for (const silent of copy.querySelectorAll('[aria-hidden="true"], .contents .page')) silent.remove()
      return copy.textContent ?? ''
    })
  }
}
