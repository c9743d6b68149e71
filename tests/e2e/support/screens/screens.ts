import { cellScreens } from './cellScreens.ts'
import { compareScreens } from './compareScreens.ts'
import { gridViewScreens } from './gridViewScreens.ts'
import { headerScreens } from './headerScreens.ts'
import { importScreens } from './importScreens.ts'
import { keptScreens } from './keptScreens.ts'
import { menuScreens } from './menuScreens.ts'
import { outsideScreens } from './outsideScreens.ts'
import { partScreens } from './partScreens.ts'
import { sendScreens } from './sendScreens.ts'
import { sideScreens } from './sideScreens.ts'
import type { Screen } from './stage.ts'

/**
 * Every screen, pane, menu and dialog of the editor on Holstebro's framework, opened and closed with the keyboard alone.
 * In this order: a later one stands on the file, the version and the colour that an earlier one has left.
 */
export const screens: readonly Screen[] = [
  ...cellScreens,
  ...headerScreens,
  ...gridViewScreens,
  ...sendScreens,
  ...menuScreens,
  ...sideScreens,
  ...importScreens,
  ...keptScreens,
  ...compareScreens,
  ...partScreens,
  ...outsideScreens,
]
