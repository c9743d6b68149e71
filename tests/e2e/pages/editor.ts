import type { Locator, Page } from 'playwright/test'
import { GridPage } from './grid.ts'
import { OutlinePage } from './outline.ts'

/** The screen on which a framework is written. */
export class EditorPage {
  readonly grid: GridPage
  readonly outline: OutlinePage
  readonly undo: Locator
  readonly redo: Locator
  readonly notices: Locator

  constructor(readonly page: Page) {
    this.grid = new GridPage(page)
    this.outline = new OutlinePage(page)
    this.undo = page.getByRole('button', { name: /^(Fortryd:|Intet at fortryde)/ })
    this.redo = page.getByRole('button', { name: /^(Gentag:|Intet at gentage)/ })
    this.notices = page.locator('.fui-Toast')
  }

  /** "Gemt", "Ikke gemt" or "Ikke gemt endnu". */
  get state(): Locator {
    return this.page.getByText(/^(Gemt|Ikke gemt|Ikke gemt endnu)$/)
  }

  get prose(): Locator {
    return this.page.getByRole('textbox', { name: /^Tekst:/ })
  }

  /** From the Insert menu; the new thing's name stands open to be written over. */
  async insert(what: string, name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Indsæt' }).click()
    await this.page.getByRole('menuitem', { name: what, exact: true }).click()
    await this.page.keyboard.type(name)
    await this.page.keyboard.press('Enter')
  }

  /** Takes back, or does again, until there is nothing more; gives how many steps that were. */
  async all(key: 'Control+z' | 'Control+y'): Promise<number> {
    const button = key === 'Control+z' ? this.undo : this.redo
    // Away from plain fields, which have an undo of their own.
    await button.focus()
    for (let steps = 0; steps < 200; steps++) {
      if ((await button.getAttribute('aria-label'))?.startsWith('Intet')) return steps
      await this.page.keyboard.press(key)
    }
    throw new Error('The history does not end')
  }
}
