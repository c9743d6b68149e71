import type { Locator, Page } from 'playwright/test'

/** Bringing a foreign document in: choosing it, the two panes, and the names before one begins. */
export class ImportPage {
  readonly choose: Locator
  readonly check: Locator
  /** The source, line by line. */
  readonly source: Locator
  readonly framework: Locator
  readonly tray: Locator
  readonly legend: Locator
  readonly corrections: Locator
  readonly menu: Locator
  readonly names: Locator

  constructor(readonly page: Page) {
    this.choose = page.getByRole('dialog', { name: 'Importér et ledelsesgrundlag' })
    this.check = page.getByRole('dialog', { name: /^Importér: / })
    this.source = this.check.getByRole('listbox', { name: 'Kilden' })
    this.framework = this.check.getByRole('region', { name: 'Ledelsesgrundlaget' })
    this.tray = this.check.getByRole('region', { name: 'Bruges ikke' })
    this.legend = this.check.getByRole('list', { name: 'Det, der er fundet' })
    this.corrections = this.check.getByRole('toolbar', { name: 'Ret det valgte' })
    this.menu = page.getByRole('menu')
    this.names = page.getByRole('dialog', { name: 'Begynd med dette' })
  }

  button(name: string | RegExp): Locator {
    return this.check.getByRole('button', { name })
  }

  /** A line of the source; its name ends in what it has become. */
  line(text: string | RegExp): Locator {
    return this.source.getByRole('option', { name: text })
  }

  /** A piece of the framework that begins like this, after the word for what it is. */
  piece(name: string | RegExp): Locator {
    return this.framework.getByRole('button', { name })
  }

  /** The cell of the preview under this role and in this row, both counted from 0. */
  cell(row: number, role: number): Locator {
    return this.framework.locator('tbody tr:has(td)').nth(row).locator('td').nth(role)
  }

  /** With the pointer, as a hand does it: it comes, presses, moves, and lets go. */
  async drag(what: Locator, to: Locator): Promise<void> {
    await what.hover()
    const box = await to.boundingBox()
    if (box === null) throw new Error('There is nothing to drag it to')
    await this.page.mouse.down()
    await this.page.mouse.move(box.x + 24, box.y + 16, { steps: 8 })
    await this.page.mouse.move(box.x + 28, box.y + 18, { steps: 4 })
    await this.page.mouse.up()
  }

  /** What the selected lines are, in words. */
  async said(): Promise<string> {
    return (await this.corrections.locator('.fui-Text').first().textContent()) ?? ''
  }

  /** Takes one of the choices of a button of the correction bar. */
  async say(button: 'Det er' | 'Hører til', choice: string): Promise<void> {
    await this.corrections.getByRole('button', { name: button, exact: true }).click()
    await this.menu.getByRole('menuitem', { name: choice }).click()
    await this.menu.waitFor({ state: 'detached' })
  }
}
