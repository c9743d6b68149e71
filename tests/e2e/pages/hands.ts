import type { Locator, Page } from 'playwright/test'

/** Somebody who has a keyboard and no mouse: everything is reached by walking to it. */
export class Hands {
  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text)
  }

  /** Presses a key until the focus is there. */
  async walk(key: string, to: Locator, most = 60): Promise<void> {
    for (let i = 0; i < most; i++) {
      if (await hasFocus(to)) return
      await this.page.keyboard.press(key)
    }
    if (!(await hasFocus(to))) throw new Error(`${key} does not lead to ${to}`)
  }

  /** To a part of the window, as F6 does everywhere in Office. */
  async region(name: 'tools' | 'format' | 'outline' | 'page' | 'side'): Promise<void> {
    await this.walk('F6', this.page.locator(`[data-region="${name}"] :focus`), 8)
  }

  /** To a line of the outline, opened. */
  async outline(name: string): Promise<void> {
    await this.region('outline')
    await this.press('Home')
    await this.walk('ArrowDown', this.page.getByRole('treeitem', { name: new RegExp(`^${name}`) }))
    await this.press('Enter')
  }

  /** Into the grid, at its first cell. */
  async firstCell(): Promise<void> {
    await this.region('page')
    await this.walk('Tab', this.page.locator('[role="grid"] [data-key]:focus'))
    await this.press('Control+Home')
    await this.walk('ArrowDown', this.page.getByRole('gridcell').first(), 4)
  }

  /** Names what was just made, in the field that stands open for it. */
  async name(name: string): Promise<void> {
    await this.page.locator('textarea[aria-label^="Nyt navn til"]:focus').waitFor()
    await this.type(name)
    await this.press('Enter')
  }

  /** Opens the menu of what has the focus, and chooses. */
  async choose(item: string): Promise<void> {
    await this.press('Shift+F10')
    await this.page.getByRole('menu').waitFor()
    await this.walk('ArrowDown', this.page.getByRole('menuitem', { name: item }), 30)
    await this.press('Enter')
  }
}

const hasFocus = async (to: Locator): Promise<boolean> =>
  (await to.count()) > 0 && (await to.first().evaluate((element) => element === document.activeElement))
