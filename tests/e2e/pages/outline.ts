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

  /** The lines as they are read from top to bottom. */
  async lines(): Promise<readonly string[]> {
    return (await this.tree.locator('.fui-TreeItemLayout__main').allInnerTexts()).map((text) => text.trim())
  }

  /** Drags a line with the mouse to the edge of another, or into it. */
  async drag(name: string, where: 'before' | 'after' | 'into', target: string): Promise<void> {
    await this.hold(name, where, target)
    await this.page.mouse.up()
  }

  /** Drags without letting go. */
  async hold(name: string, where: 'before' | 'after' | 'into', target: string): Promise<void> {
    const { mouse } = this.page
    await this.line(target).scrollIntoViewIfNeeded()
    const from = await this.boxOf(name)
    await mouse.move(from.x + 60, from.y + from.height / 2)
    await mouse.down()
    await mouse.move(from.x + 62, from.y + from.height / 2 + 6)
    const to = await this.boxOf(target)
    const share = where === 'before' ? 0.2 : where === 'after' ? 0.8 : 0.5
    await mouse.move(to.x + 60, to.y + to.height * share, { steps: 5 })
    await mouse.move(to.x + 61, to.y + to.height * share)
  }

  /** The line itself, without what is folded out below it. */
  line(name: string): Locator {
    return this.tree.locator('.fui-TreeItemLayout').filter({ hasText: name }).first()
  }

  private async boxOf(name: string) {
    const box = await this.line(name).boundingBox()
    if (box === null) throw new Error(`"${name}" is not shown`)
    return box
  }
}
