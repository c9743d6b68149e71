import path from 'node:path'
import { app, BrowserWindow, dialog, session, type WebContents } from 'electron'
import { dialogText } from '../core/text/dialog.ts'
import { answerRequests } from './ipc.ts'
import { fileLog } from './log.ts'
import { programMeans } from './means.ts'
import { programFolders } from './places.ts'
import { requestHandlers } from './requests.ts'
import { lockDownApp, lockDownSession } from './safety/lockDown.ts'
import { startOf } from './startup.ts'
import { tellBug } from './windows/dialogs.ts'
import { createEditorWindow, type EditorWindow } from './windows/editorWindow.ts'
import { keepMenu } from './windows/menu.ts'

/**
 * The editor: one program, one window. A second start hands its file to the first and ends; must be called before
 * Electron is ready.
 */
export function startEditor(file: string | null): void {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }
  const log = fileLog(app.getPath('logs'), () => new Date())
  process.on('uncaughtException', (error) => {
    log('uncaught', error)
    void tellBug()
  })
  process.on('unhandledRejection', (error) => log('unhandled', error))
  app.setAppUserModelId('dk.grundlag.app')
  lockDownApp()

  const windows = new Map<WebContents, EditorWindow>()
  const waiting: string[] = file === null ? [] : [path.resolve(file)]
  const open = (given: string) => {
    const window = windows.values().next().value
    if (!window) {
      waiting.push(given)
      if (app.isReady()) openWindow()
      return
    }
    show(window.browser)
    window.openFile(given)
  }
  const means = programMeans({ log })
  const menu = keepMenu({
    focused: () => focusedWindow(windows),
    recent: means.recent,
  })

  const openWindow = () => {
    const window = createEditorWindow({
      preload: programFolders().preload,
      devTools: !app.isPackaged,
      log,
      changed: menu.refresh,
    })
    const { webContents } = window.browser
    windows.set(webContents, window)
    window.browser.on('focus', menu.refresh)
    window.browser.on('closed', () => {
      windows.delete(webContents)
      menu.refresh()
    })
    for (const given of waiting.splice(0)) window.openFile(given)
  }

  let quitting = false
  app.on('second-instance', (_, argv, folder) => {
    const start = startOf(argv.slice(1))
    const window = windows.values().next().value
    if (start.kind === 'editor' && start.file !== null) open(path.resolve(folder, start.file))
    else if (window) show(window.browser)
  })
  app.on('open-file', (event, given) => {
    event.preventDefault()
    open(given)
  })
  app.on('before-quit', () => {
    quitting = true
  })
  app.on('activate', () => {
    if (app.isReady() && windows.size === 0) openWindow()
  })
  app.on('window-all-closed', () => {
    if (quitting || process.platform !== 'darwin') app.quit()
  })

  answerRequests({
    handlers: requestHandlers({
      ...means,
      recentChanged: menu.refresh,
      stayed: () => {
        quitting = false
      },
    }),
    windowOf: (contents) => {
      const window = windows.get(contents) ?? null
      window?.closing.heard()
      return window
    },
    log,
  })

  app
    .whenReady()
    .then(() => {
      lockDownSession(session.defaultSession, programFolders().renderer, !app.isPackaged)
      menu.refresh()
      openWindow()
    })
    .catch((error: unknown) => {
      log('start', error)
      dialog.showErrorBox(dialogText.cannotStart.message, dialogText.cannotStart.detail)
      app.exit(1)
    })
}

function focusedWindow(windows: ReadonlyMap<WebContents, EditorWindow>): EditorWindow | null {
  const focused = BrowserWindow.getFocusedWindow()
  return (focused && windows.get(focused.webContents)) ?? windows.values().next().value ?? null
}

function show(browser: BrowserWindow): void {
  if (browser.isMinimized()) browser.restore()
  browser.show()
  browser.focus()
}
