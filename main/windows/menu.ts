import { app, Menu, shell } from 'electron'
import type { RecentFile } from '../../core/bridge/contract.ts'
import type { Preferences } from '../../core/bridge/preferences.ts'
import type { RecentFiles } from '../files/recentFiles.ts'
import { showAbout } from './dialogs.ts'
import { nothingOpen } from './editorWindow.ts'
import { type MenuState, menuTemplate } from './menuTemplate.ts'
import type { Opening } from './opening.ts'
import type { OpenWindows } from './openWindows.ts'

export type MenuMeans = {
  readonly windows: OpenWindows
  readonly opening: Opening
  readonly recent: RecentFiles
  readonly preferences: () => Preferences
  readonly logFile: string
  /** When to make the first one, in ms from now. */
  readonly after: number
  /** The user has cleared the list of recent files. */
  readonly cleared: () => void
}

/** Keeps the native menu true to the window in front. Electron's labels cannot change, so it is made anew when it differs. */
export function keepMenu(means: MenuMeans): { readonly refresh: () => void } {
  const { windows, opening, recent, preferences } = means
  let shown = ''
  let files: readonly RecentFile[] = []
  const opened = () => windows.all().toSorted((a, b) => a.browser.id - b.browser.id)
  const stateNow = (): MenuState => {
    const front = windows.front()
    // Whether it is saved shows in the title bar alone.
    const document = { ...(front?.state() ?? nothingOpen), saved: true }
    return {
      document,
      recent: files,
      preferences: preferences(),
      windows: opened().map((window) => ({
        name: window.state().open ? (window.file()?.name ?? null) : null,
        inFront: window === front,
      })),
      platform: process.platform,
    }
  }
  const build = () => {
    if (!app.isReady()) return
    const state = stateNow()
    const key = JSON.stringify({ ...state, recent: files.map((file) => file.path) })
    if (key === shown) return
    shown = key
    const template = menuTemplate(state, {
      // On a Mac the program goes on without windows, and its menu begins with one.
      command: (id) => {
        const front = windows.front()
        if (front) front.command(id)
        else if (id === 'file.new') windows.add()
        else windows.add().command(id)
      },
      openRecent: (path) => void opening.open([path], windows.front()),
      clearRecent: () => void recent.clear().then(means.cleared),
      showWindow: (at) => {
        const window = opened()[at]
        if (window) windows.show(window)
      },
      showLog: () => shell.showItemInFolder(means.logFile),
      about: () => void showAbout(windows.front()?.browser ?? null),
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  let asked = 0
  let isDue = means.after === 0
  if (!isDue)
    setTimeout(() => {
      isDue = true
      refresh()
    }, means.after)
  const refresh = () => {
    if (!isDue) return
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
