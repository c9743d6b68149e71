import { pick } from '../menu.ts'
import { dialog, leave, onCell, type Screen } from './stage.ts'

/** Sending into consultation. */
export const sendScreens: readonly Screen[] = [
  {
    name: 'sending into consultation',
    at: onCell,
    open: async (stage) => {
      await pick(stage.app, 'consultation.send')
      await dialog(stage)
    },
    close: leave,
    tab: 'round',
  },
]
