import type { Page } from 'playwright/test'

/** Switches off that the program saves by itself, so that what is written stays unsaved until the test saves it. */
export const withoutAutosave = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.grundlag.request('preferences.set', { autosave: false }))
