import type { ElectronApplication } from 'playwright/test'
import type { AppCommandId } from '../../../core/bridge/appCommands.ts'

/** Picks a command from the native menu, which no page can reach. */
export const pick = (app: ElectronApplication, id: AppCommandId): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
    if (!item) throw new Error(`The menu has no ${wanted}`)
    if (!item.enabled) throw new Error(`${wanted} is switched off`)
    item.click()
  }, id)
