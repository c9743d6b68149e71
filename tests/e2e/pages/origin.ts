import type { Locator, Page } from 'playwright/test'

/** What is borrowed: in the grid, beside it, and in the line at the bottom. */
export class OriginPage {
  /** "62 lånt · 20 tilpasset · 14 egne". */
  readonly count: Locator
  /** Above the grid. */
  readonly show: Locator
  readonly marks: Locator
  /** About the statement one stands in. */
  readonly about: Locator
  readonly original: Locator
  readonly asOwn: Locator

  constructor(page: Page) {
    this.count = page.getByRole('contentinfo').getByRole('button', { name: /lånt/ })
    this.show = page.getByRole('main').getByRole('button', { name: 'Vis, hvad der er lånt' })
    this.marks = page.getByRole('grid').locator('[data-origin]')
    this.about = page.getByRole('region', { name: /^Hvor udsagne(t|ne) er fra$/ })
    this.original = this.about.getByRole('button', { name: 'Brug den oprindelige tekst' })
    this.asOwn = this.about.getByRole('button', { name: 'Regn det for jeres eget' })
  }
}

/** What the template one began from says otherwise than it did then. */
export class TemplateNews {
  readonly dialog: Locator
  readonly take: Locator
  readonly choose: Locator

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Nyt i skabelonen/ })
    this.take = this.dialog.getByRole('button', { name: /^Overtag valgte/ })
    this.choose = this.dialog.getByRole('button', { name: 'Vælg skabelonfil …' })
  }

  group(name: string): Locator {
    return this.dialog.getByRole('region', { name, exact: true })
  }
}
