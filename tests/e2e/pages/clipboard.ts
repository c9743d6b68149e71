import type { ElectronApplication, Page } from 'playwright/test'

/** Copies in another program: HTML and its words, or words alone. */
export const copyElsewhere = (
  app: ElectronApplication,
  content: { readonly html?: string; readonly text: string },
): Promise<void> =>
  app.evaluate(({ clipboard }, given) => {
    // The program's Electron takes HTML and words in one object; the types are those of a newer one.
    const { write } = clipboard as unknown as { readonly write: (data: object) => void }
    write(given)
  }, content)

/** Pastes with the keyboard, where the cursor stands. */
export const paste = (page: Page): Promise<void> => page.keyboard.press('Control+v')
