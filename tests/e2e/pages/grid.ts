import type { Locator, Page } from 'playwright/test'

/** The grid: competencies down, roles across. */
export class GridPage {
  readonly table: Locator
  readonly roles: Locator
  readonly cells: Locator

  constructor(private readonly page: Page) {
    this.table = page.getByRole('grid')
    this.roles = this.table.locator('th[data-key^="role-"]')
    this.cells = this.table.getByRole('gridcell')
  }

  get writing(): Locator {
    return this.table.getByRole('textbox', { name: /^Udsagn:/ })
  }

  role(name: string): Locator {
    return this.roles.filter({ hasText: name })
  }

  row(kind: 'theme' | 'competency' | 'dimension', name: string): Locator {
    return this.table.locator(`th[data-key^="${kind}-"]`).filter({ hasText: name })
  }

  /** Clicks into a cell, writes at the end of what stands there, and leaves it. */
  async write(cell: Locator, text: string): Promise<void> {
    await cell.click()
    await this.writing.press('Control+End')
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Escape')
  }

  /** Picks from a header's own menu. */
  async choose(header: Locator, item: string): Promise<void> {
    await header.click({ button: 'right' })
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  async rename(header: Locator, name: string): Promise<void> {
    await this.choose(header, 'Omdøb')
    await this.page.getByRole('textbox', { name: /^Nyt navn til/ }).fill(name)
    await this.page.keyboard.press('Enter')
  }
}
