import { pick } from '../menu.ts'
import { dialog, leave, onCell, type Screen } from './stage.ts'

/** Comparing with others, and with the version that keptScreens has kept. */

export const compareScreens: readonly Screen[] = [
  {
    name: 'what to compare with',
    at: onCell,
    open: async (stage) => {
      await pick(stage.app, 'file.compare')
      await dialog(stage)
      await stage.page.getByRole('button', { name: /Roskilde Kommune/ }).waitFor()
    },
    close: leave,
    tab: 'round',
  },
  {
    name: 'a comparison',
    at: onCell,
    open: async (stage) => {
      await pick(stage.app, 'file.compare')
      await stage.page.getByRole('button', { name: /^Før høring/ }).press('Enter')
      await stage.page.getByRole('dialog', { name: 'Sammenligning' }).waitFor()
    },
    close: leave,
    tab: 'round',
  },
]
