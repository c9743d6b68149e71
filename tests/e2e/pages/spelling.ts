import type { Locator, Page } from 'playwright/test'

/** Spell checking, as one meets it on the page. */
export class SpellingPage {
  readonly menu: Locator

  constructor(private readonly page: Page) {
    this.menu = page.getByRole('menu', { name: /^Stavning af/ })
  }

  suggestion(word: string): Locator {
    return this.menu.getByRole('menuitem', { name: word, exact: true })
  }

  /** The words with a wavy line, sorted. */
  marked(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      [...(CSS.highlights.get('misspelt') ?? [])].map((range) => `${range}`.replaceAll('\u00ad', '')).sort(),
    )
  }

  /** The right mouse button in the middle of a word that is marked. */
  async openAt(word: string): Promise<void> {
    const [x, y] = await this.page.evaluate((wanted) => {
      const ranges = [...(CSS.highlights.get('misspelt') ?? [])] as Range[]
      const range = ranges.find((candidate) => `${candidate}`.replaceAll('\u00ad', '') === wanted)
      if (range === undefined) throw new Error(`${wanted} is not marked`)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = range.getBoundingClientRect()
      return [left + width / 2, top + height / 2] as const
    }, word)
    await this.page.mouse.click(x, y, { button: 'right' })
    await this.menu.waitFor()
  }
}
