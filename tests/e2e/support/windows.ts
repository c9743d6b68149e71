import type { ElectronApplication, Page } from 'playwright/test'
import { whole } from './app.ts'

/** Several windows, and the native menu, which no test can click: its entries are found by their words and clicked in main. */

/** Does something that opens one more window, and gives its page. */
export async function oneMoreWindow(app: ElectronApplication, act: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([app.waitForEvent('window'), act()])
  await whole(page)
  return page
}

/** Chooses by the words of the menu: `choose(app, 'Filer', 'Seneste', 'to – …')`; the last may be a beginning. */
export const choose = (app: ElectronApplication, ...words: readonly string[]): Promise<void> =>
  app.evaluate(({ Menu }, path) => {
    const plain = (label: string) => label.replaceAll('&&', '\0').replaceAll('&', '').replaceAll('\0', '&')
    let items = Menu.getApplicationMenu()?.items ?? []
    for (const [i, word] of path.entries()) {
      const item = items.find(({ label }) =>
        i === path.length - 1 ? plain(label).replace(/^\d /, '').startsWith(word) : plain(label) === word,
      )
      if (!item?.enabled)
        throw new Error(`"${word}" is not to be chosen among: ${items.map(({ label }) => label)}`)
      if (i === path.length - 1) return void item.click()
      items = item.submenu?.items ?? []
    }
  }, words)

export type MenuEntry = {
  readonly label: string
  readonly enabled: boolean
  readonly checked: boolean
  readonly keys: string
}

/** What stands in a menu of the menu bar, without its lines. */
export const menuOf = (app: ElectronApplication, name: string): Promise<readonly MenuEntry[]> =>
  app.evaluate(({ Menu }, wanted) => {
    const plain = (label: string) => label.replaceAll('&&', '\0').replaceAll('&', '').replaceAll('\0', '&')
    const menu = Menu.getApplicationMenu()?.items.find(({ label }) => plain(label) === wanted)
    return (menu?.submenu?.items ?? [])
      .filter(({ type }) => type !== 'separator')
      .map(({ label, enabled, checked, accelerator }) => ({
        label: plain(label),
        enabled,
        checked,
        keys: String(accelerator ?? ''),
      }))
  }, name)

/** The titles of all windows, in the order in which they were opened. */
export const titles = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .toSorted((a, b) => a.id - b.id)
      .map((window) => window.getTitle()),
  )

export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where the windows stand, in the order in which they were opened. */
export const areas = (app: ElectronApplication): Promise<readonly Area[]> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .toSorted((a, b) => a.id - b.id)
      .map((window) => window.getBounds()),
  )

/** Drops files from the disk on the middle of the page, as from the system's file manager. */
export async function dropFiles(app: ElectronApplication, page: Page, files: readonly string[]) {
  const session = await app.context().newCDPSession(page)
  const { x, y } = await page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }))
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      type,
      x,
      y,
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    })
  await session.detach()
}
