import type { Locator, Page } from 'playwright/test'

/** What stands beside the place one is at, at the right edge. */
export class InspectorPage {
  readonly pane: Locator
  /** The same dimension for every role. */
  readonly cards: Locator
  readonly current: Locator
  readonly edge: Locator

  constructor(page: Page) {
    this.pane = page.getByRole('complementary', { name: 'Egenskaber og naboer' })
    this.cards = this.pane.getByRole('list').getByRole('button')
    this.current = this.pane.locator('[aria-current="true"]')
    this.edge = page.getByRole('separator', { name: 'Bredde på panelet' })
  }

  card(role: string): Locator {
    return this.cards.filter({ hasText: role })
  }
}

/** The line at the bottom edge. */
export class StatusLine {
  readonly line: Locator
  readonly filled: Locator
  readonly words: Locator
  readonly zoom: Locator

  constructor(page: Page) {
    this.line = page.getByRole('contentinfo')
    this.filled = this.line.getByRole('button', { name: /udfyldt$/ })
    this.words = this.line.getByText(/^[\d.]+ ord$/)
    this.zoom = this.line.getByRole('slider', { name: 'Sidens størrelse' })
  }
}
