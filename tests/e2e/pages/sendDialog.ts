import type { Locator, Page } from 'playwright/test'

/** Sending the framework into consultation, or its draft once more. */
export class SendDialog {
  readonly root: Locator
  readonly name: Locator
  readonly from: Locator
  readonly deadline: Locator
  readonly lookAt: Locator
  readonly party: Locator
  readonly layout: Locator
  readonly send: Locator
  readonly cancel: Locator

  constructor(page: Page, title = 'Send i høring') {
    this.root = page.getByRole('dialog', { name: title })
    this.name = this.root.getByRole('textbox', { name: 'Navn', exact: true })
    this.from = this.root.getByLabel('Fra', { exact: false }).first()
    this.deadline = this.root.getByLabel('Svarfrist')
    this.lookAt = this.root.getByLabel('Hvad skal de især se på')
    this.party = this.root.getByLabel('Navn på en, der skal høres')
    this.layout = this.root.getByLabel('Opstilling')
    this.send = this.root.getByRole('button', { name: 'Lav udkast …' })
    this.cancel = this.root.getByRole('button', { name: 'Annuller' })
  }

  files(name: string): Locator {
    return this.root.getByRole('radio', { name })
  }

  /** Somebody on the list of those heard. */
  heard(name: string): Locator {
    return this.root
      .getByRole('listitem')
      .filter({ hasText: name })
      .or(this.root.getByRole('button', { name }))
  }
}
