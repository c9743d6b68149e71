import type { Locator, Page } from 'playwright/test'

/** The document's contents at the left. */
export class OutlinePage {
  readonly tree: Locator

  constructor(private readonly page: Page) {
    this.tree = page.getByRole('tree', { name: 'Dokumentets indhold' })
  }

  item(name: string): Locator {
    return this.tree.getByRole('treeitem', { name }).first()
  }

  async open(name: string): Promise<void> {
    await this.line(name).click()
  }

  async choose(name: string, item: string): Promise<void> {
    await this.line(name).click({ button: 'right' })
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  /** The line itself, without what is folded out below it. */
  private line(name: string): Locator {
    return this.tree.locator('.fui-TreeItemLayout').filter({ hasText: name }).first()
  }
}
