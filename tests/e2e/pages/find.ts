import type { Locator, Page } from 'playwright/test'

/** Search and replace, at the right edge. */
export class FindPage {
  readonly pane: Locator
  readonly query: Locator
  readonly replacement: Locator
  readonly hits: Locator
  readonly current: Locator
  readonly count: Locator

  constructor(private readonly page: Page) {
    this.pane = page.getByRole('complementary', { name: 'Søg og erstat' })
    this.query = this.pane.getByRole('searchbox', { name: 'Søg' })
    this.replacement = this.pane.getByRole('textbox', { name: 'Erstat med' })
    this.hits = this.pane.getByRole('navigation', { name: 'Steder' }).getByRole('button')
    this.current = this.pane.locator('[aria-current="true"]')
    this.count = this.pane.getByRole('status')
  }

  button(name: string): Locator {
    return this.pane.getByRole('button', { name, exact: true })
  }

  option(name: string): Locator {
    return this.pane.getByRole('checkbox', { name })
  }

  /** The texts that are marked on the page itself, or the one that is marked as the hit one has gone to. */
  marked(which: 'found' | 'found-here'): Promise<readonly string[]> {
    return this.page.evaluate(
      (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range).replaceAll('\u00ad', '')),
      which,
    )
  }
}
