import type { ElectronApplication, Locator, Page } from 'playwright/test'

/** The dialog that shows what a pasted table does. */
export class PasteTableDialog {
  readonly dialog: Locator
  readonly paste: Locator
  readonly cancel: Locator
  readonly leftOut: Locator

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Sæt tabel ind' })
    this.paste = this.dialog.getByRole('button', { name: /^(Sæt ind i|Ingen felter)/ })
    this.cancel = this.dialog.getByRole('button', { name: 'Annuller' })
    this.leftOut = this.dialog.getByRole('group').getByRole('listitem')
  }

  /** The preview, row by row, with the names first. */
  rows(): Promise<string[][]> {
    return this.dialog
      .locator('tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.children].map((cell) => [...cell.childNodes].map((node) => node.textContent).join(' | ')),
        ),
      )
  }
}

/** As Electron has it up to 44; the types are those of a newer one, and this project runs on both. */
type PlainClipboard = {
  readonly write: (data: { readonly text?: string; readonly html?: string }) => void
  readonly readText: () => string
  readonly readHTML: () => string
}

/** The system's clipboard, as another program fills it. */
export const putOnClipboard = (
  app: ElectronApplication,
  content: { readonly text?: string; readonly html?: string },
): Promise<void> =>
  app.evaluate(async ({ clipboard, ClipboardItem }, given) => {
    if (typeof ClipboardItem !== 'function') return (clipboard as unknown as PlainClipboard).write(given)
    const { text, html } = given
    const types = { ...(text ? { 'text/plain': text } : {}), ...(html ? { 'text/html': html } : {}) }
    await clipboard.write([new ClipboardItem(types)])
  }, content)

export const onClipboard = (app: ElectronApplication): Promise<{ text: string; html: string }> =>
  app.evaluate(async ({ clipboard, ClipboardItem }) => {
    if (typeof ClipboardItem !== 'function') {
      const plain = clipboard as unknown as PlainClipboard
      return { text: plain.readText(), html: plain.readHTML() }
    }
    const [item] = await clipboard.read()
    const html = item?.types.includes('text/html') ? await item.getType('text/html') : ''
    return { text: await clipboard.readText(), html: html instanceof Blob ? await html.text() : '' }
  })

/** From the menu Rediger, whose entries are the system's own. */
export const chooseInMenu = (app: ElectronApplication, entry: 'cut' | 'copy' | 'paste'): Promise<void> =>
  app.evaluate(({ BrowserWindow }, what) => BrowserWindow.getAllWindows()[0]?.webContents[what](), entry)
