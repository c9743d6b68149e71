import type { Locator, Page } from 'playwright/test'

/** Making a template of the framework that is open. */
export class TemplateDialog {
  readonly root: Locator
  readonly name: Locator
  readonly status: Locator
  readonly toFile: Locator
  readonly toMine: Locator

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: 'Gem som skabelon' })
    this.name = this.root.getByLabel('Skabelonens navn')
    this.status = this.root.getByRole('status')
    this.toFile = this.root.getByRole('button', { name: 'Gem som fil …' })
    this.toMine = this.root.getByRole('button', { name: 'Læg i mine skabeloner' })
  }

  field(name: string): Locator {
    return this.root.getByRole('textbox', { name, exact: true })
  }

  /** The box that takes or leaves all hits of one kind. */
  group(name: RegExp): Locator {
    return this.root.getByRole('checkbox', { name })
  }

  /** The box of one hit, by words around it. */
  line(words: string): Locator {
    return this.root.getByRole('listitem').filter({ hasText: words }).first().getByRole('checkbox')
  }
}
