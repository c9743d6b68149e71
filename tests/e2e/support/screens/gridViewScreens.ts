import { pick } from '../menu.ts'
import { leave, onCell, type Screen } from './stage.ts'

/** Other ways to see the grid: turned round, and with where its words come from. */

export const gridViewScreens: readonly Screen[] = [
  {
    name: 'rows and columns swapped',
    at: onCell,
    open: async (stage) => {
      await pick(stage.app, 'view.swap')
      await stage.page.locator('[role="grid"][aria-colcount="25"]').waitFor()
    },
    close: async (stage) => {
      await pick(stage.app, 'view.swap')
      await stage.page.locator('[role="grid"][aria-colcount="6"]').waitFor()
    },
    tab: 'round',
  },
  {
    name: 'what is borrowed',
    at: onCell,
    open: async (stage) => {
      await pick(stage.app, 'view.origin')
      await stage.editor.grid.table.locator('[data-origin]').first().waitFor()
    },
    close: async (stage) => {
      await pick(stage.app, 'view.origin')
      await stage.editor.grid.table.locator('[data-origin]').first().waitFor({ state: 'detached' })
    },
    tab: 'round',
  },
  {
    name: 'news of the template',
    at: onCell,
    open: async (stage) => {
      await pick(stage.app, 'file.templateNews')
      await stage.page.getByRole('dialog').getByRole('button', { name: 'Luk' }).waitFor()
    },
    close: leave,
    tab: 'round',
  },
]
