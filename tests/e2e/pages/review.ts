import type { Locator, Page } from 'playwright/test'

/** The review of the answers to a consultation. */
export class ReviewPage {
  readonly screen: Locator
  readonly cards: Locator
  readonly places: Locator
  readonly current: Locator

  constructor(readonly page: Page) {
    this.screen = page.getByRole('main', { name: 'Gennemgang af høringssvar' })
    this.cards = this.screen.getByRole('article')
    this.places = this.screen.getByRole('navigation', { name: 'Steder med svar' })
    /** The answer one is at. */
    this.current = this.screen.locator('article:focus')
  }

  get progress(): Locator {
    return this.screen.locator('header').getByRole('status').first()
  }

  place(name: string | RegExp): Locator {
    return this.places.getByRole('button', { name })
  }

  /** The answers of a party to the place that is shown. */
  card(party: string | RegExp): Locator {
    return this.screen.getByRole('article', { name: party })
  }

  button(name: string | RegExp): Locator {
    return this.screen.getByRole('button', { name })
  }

  filter(name: string): Locator {
    return this.screen.getByRole('combobox', { name })
  }

  async choose(filter: string, option: string): Promise<void> {
    await this.filter(filter).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  heading(name: string | RegExp): Locator {
    return this.screen.getByRole('heading', { name })
  }
}
