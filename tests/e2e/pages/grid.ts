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

  /** The cell for these, by what a screen reader says of it. */
  cell(dimension: string, role: string): Locator {
    return this.table.locator(`td[data-key="cell-${dimension}-${role}"]`)
  }

  /** The cells that are selected, in the order they stand. */
  get selected(): Locator {
    return this.table.locator('td[aria-selected="true"]')
  }

  get swap(): Locator {
    return this.page.getByRole('button', { name: 'Byt rækker og kolonner' })
  }

  get showAll(): Locator {
    return this.page.getByRole('button', { name: 'Vis alle', exact: true })
  }

  /** Drags by hand from the middle of one thing to a place in another, as shares of its width and height. */
  async drag(from: Locator, to: Locator, at: { readonly x: number; readonly y: number }): Promise<void> {
    await from.hover()
    await this.page.mouse.down()
    const box = await to.boundingBox()
    if (!box) throw new Error('There is nothing to drag to')
    const [x, y] = [box.x + box.width * at.x, box.y + box.height * at.y]
    await this.page.mouse.move(x, y - 3, { steps: 4 })
    await this.page.mouse.move(x, y, { steps: 2 })
    await this.page.mouse.up()
  }

  async rename(header: Locator, name: string): Promise<void> {
    await this.choose(header, 'Omdøb')
    await this.page.getByRole('textbox', { name: /^Nyt navn til/ }).fill(name)
    await this.page.keyboard.press('Enter')
  }
}
