import type { Locator, Page } from 'playwright/test'
import { whole } from '../support/app.ts'
import { EditorPage } from './editor.ts'

/** The first thing a user sees. */
export class WelcomePage {
  readonly cards: Locator
  readonly recent: Locator

  constructor(private readonly page: Page) {
    this.cards = page.locator('[data-template]')
    this.recent = page.getByRole('region', { name: 'Seneste' }).getByRole('listitem')
  }

  card(template: string): Locator {
    return this.page.locator(`[data-template="${template}"]`)
  }

  /** Begins from a template, with these names. */
  async begin(
    template: string,
    names: { readonly kommune: string; readonly forvaltning?: string; readonly title?: string },
  ): Promise<EditorPage> {
    await this.card(template).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Kommune' }).fill(names.kommune)
    // Asked for only where the template has a place for it.
    const unit = dialog.getByLabel('Forvaltning')
    if (names.forvaltning && (await unit.isVisible())) await unit.fill(names.forvaltning)
    if (names.title) await dialog.getByLabel('Titel').fill(names.title)
    await dialog.getByRole('button', { name: 'Opret' }).click()
    await dialog.waitFor({ state: 'detached' })
    await whole(this.page)
    return new EditorPage(this.page)
  }
}
