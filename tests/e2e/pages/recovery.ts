import type { Locator, Page } from 'playwright/test'

/** What the program says about work that was recovered, and about a file that somebody else has changed. */
export class RecoveryPage {
  readonly list: Locator
  readonly newer: Locator
  readonly outside: Locator

  constructor(private readonly page: Page) {
    this.list = page.getByRole('region', { name: 'Grundlag blev ikke lukket rigtigt' })
    this.newer = page.getByRole('dialog', { name: 'Der er reddet nyere arbejde' })
    this.outside = page.getByRole('group', {
      name: /^(Filen er ændret et andet sted|Filen ligger ikke længere)/,
    })
  }

  work(name: string): Locator {
    return this.list.getByRole('group', { name, exact: true })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }
}
