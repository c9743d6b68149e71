import type { Locator, Page } from 'playwright/test'

/** The dialog that asks what to compare with, and the comparison itself. */
export class ComparisonPage {
  readonly choose: Locator
  readonly shown: Locator
  readonly rows: Locator

  constructor(readonly page: Page) {
    this.choose = page.getByRole('dialog', { name: 'Sammenlign med …' })
    this.shown = page.getByRole('dialog', { name: 'Sammenligning' })
    this.rows = this.shown.getByRole('listitem')
  }

  other(name: string | RegExp): Locator {
    return this.choose.getByRole('button', { name })
  }

  /** The row about a place in the framework. */
  row(where: string | RegExp): Locator {
    return this.rows.filter({ has: this.page.getByRole('heading', { name: where }) })
  }

  kind(name: RegExp): Locator {
    return this.shown.getByRole('group', { name: 'Hvad der vises' }).getByRole('button', { name })
  }

  /** "12 forskelle: 3 tilføjet, …" */
  get summary(): Locator {
    return this.shown.getByRole('status')
  }
}
