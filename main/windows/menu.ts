import { app, Menu } from 'electron'
import type { RecentFile } from '../../core/bridge/contract.ts'
import type { RecentFiles } from '../files/recentFiles.ts'
import { showAbout } from './dialogs.ts'
import type { EditorWindow } from './editorWindow.ts'
import { menuTemplate } from './menuTemplate.ts'

/** Keeps the native menu true to the window in front. Electron's labels cannot change, so it is made anew when it differs. */
export function keepMenu({
  focused,
  recent,
}: {
  readonly focused: () => EditorWindow | null
  readonly recent: RecentFiles
}): { readonly refresh: () => void } {
  let shown = ''
  let files: readonly RecentFile[] = []
  const build = () => {
    if (!app.isReady()) return
    const document = focused()?.state() ?? { open: false, saved: true, undo: null, redo: null }
    const state = { document, recent: files, platform: process.platform }
    // Whether it is saved shows in the title bar alone.
    const key = JSON.stringify([{ ...document, saved: true }, files.map((file) => file.path)])
    if (key === shown) return
    shown = key
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(
        menuTemplate(state, {
          command: (id) => focused()?.command(id),
          openRecent: (path) => focused()?.openFile(path),
          clearRecent: () => void recent.clear().then(refresh),
          about: () => void showAbout(focused()?.browser ?? null),
        }),
      ),
    )
  }
  let asked = 0
  const refresh = () => {
    build()
    const mine = ++asked
    // Only the last of several questions counts; the list comes from the disk.
    void recent.list().then((list) => {
      if (mine !== asked) return
      files = list
      build()
    })
  }
  return { refresh }
}
