import type { MenuItemConstructorOptions } from 'electron'
import { menuText } from '../../core/text/menu.ts'

/** What a Mac's menu bar has beside the menus of every system. */

type Item = MenuItemConstructorOptions
const line: Item = { type: 'separator' }

/** The menu with the program's name, which macOS puts first. */
export const macProgramMenu = (about: Item): Item => ({
  role: 'appMenu',
  submenu: [
    about,
    line,
    { role: 'services', label: menuText.services },
    line,
    { role: 'hide', label: menuText.hide },
    { role: 'hideOthers', label: menuText.hideOthers },
    { role: 'unhide', label: menuText.showAll },
    line,
    { role: 'quit', label: menuText.quit },
  ],
})

/** macOS adds the open windows by itself. */
export const macWindowMenu: Item = {
  label: menuText.window,
  role: 'window',
  submenu: [
    { role: 'minimize', label: menuText.minimize },
    line,
    { role: 'front', label: menuText.bringToFront },
  ],
}
