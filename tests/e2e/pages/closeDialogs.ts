import type { Locator, Page } from 'playwright/test'

/** What is asked about the end of a round. */
export class CloseDialogs {
  readonly memo: Locator
  readonly tracked: Locator
  readonly rounds: Locator
  readonly personal: Locator
  readonly end: Locator
  readonly ended: Locator

  constructor(page: Page) {
    const dialog = (name: string | RegExp) => page.getByRole('dialog', { name })
    this.memo = dialog(/^Høringsnotat/)
    this.tracked = dialog('Nyt udkast med ændringer vist')
    this.rounds = dialog('Høringer')
    this.personal = dialog('Egne udgaver til lederne')
    this.end = dialog(/^Afslut /)
    this.ended = dialog(/er afsluttet$/)
  }

  /** A button of a dialog that is open. */
  button(dialog: Locator, name: string): Locator {
    return dialog.getByRole('button', { name })
  }
}
