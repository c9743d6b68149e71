import { app, type JumpListCategory, Menu } from 'electron'
import { menuText } from '../../core/text/menu.ts'
import { newWindow } from '../startup.ts'

/** What the system shows on the program's icon, beside the recent files that it keeps itself. */

/** Windows' jump list: recent files, and a window to begin in. */
export const jumpList = (program: string): JumpListCategory[] => [
  { type: 'recent' },
  {
    type: 'tasks',
    items: [
      {
        type: 'task',
        title: menuText.newFramework,
        description: menuText.newFrameworkLong,
        program,
        args: newWindow,
        iconPath: program,
        iconIndex: 0,
      },
    ],
  },
]

/** Needs Electron to be ready. `begin` opens a window to begin in. */
export function keepSystemLists(begin: () => void): void {
  if (process.platform === 'win32') app.setJumpList(jumpList(process.execPath))
  if (process.platform === 'darwin')
    app.dock?.setMenu(Menu.buildFromTemplate([{ label: menuText.newFramework, click: begin }]))
}

/** A file that the system's own list of recent files is to name. Linux has none that a program can write to. */
export const noteRecent = (file: string): void => app.addRecentDocument(file)

export const clearSystemRecent = (): void => app.clearRecentDocuments()
