import os from 'node:os'
import path from 'node:path'
import { app, dialog, session } from 'electron'
import { z } from 'zod'
import type { Events } from '../core/bridge/contract.ts'
import { defaultPreferences } from '../core/bridge/preferences.ts'
import { dialogText } from '../core/text/dialog.ts'
import { answerRequests, tell } from './ipc.ts'
import { fileLog, type Log, logFileIn, programLine } from './log.ts'
import { programMeans } from './means.ts'
import { openedTemplates } from './openedTemplates.ts'
import { programFolders } from './places.ts'
import { requestHandlers } from './requests.ts'
import { lockDownApp, lockDownSession } from './safety/lockDown.ts'
import type { Start } from './startup.ts'
import { tellBug } from './windows/dialogs.ts'
import { keepMenu } from './windows/menu.ts'
import { fileOpening } from './windows/opening.ts'
import { openWindows } from './windows/openWindows.ts'
import { placeStore } from './windows/placeStore.ts'
import { clearSystemRecent, keepSystemLists } from './windows/systemLists.ts'

/** What a second start hands to the first, with whole paths: the two may stand in different folders. */
const Handed = z.object({ files: z.array(z.string().max(4096)).max(100), fresh: z.boolean() })
type Handed = z.infer<typeof Handed>

/**
 * The editor: one program, any number of windows. A second start hands its files to the first and ends; must be called
 * before Electron is ready.
 */
export function startEditor({ files, fresh }: Extract<Start, { kind: 'editor' }>): void {
  const handed: Handed = { files: files.map((file) => path.resolve(file)), fresh }
  if (!app.requestSingleInstanceLock(handed)) {
    app.exit(0)
    return
  }
  const log = startLog()
  app.setAppUserModelId('dk.grundlag.app')
  lockDownApp()

  const means = programMeans({ log })
  let preferences = defaultPreferences
  const opened = openedTemplates(means.templates, means.library.read)
  const windows = openWindows({
    preload: programFolders().preload,
    devTools: !app.isPackaged,
    log,
    places: placeStore(path.join(app.getPath('userData'), 'windows.json')),
    changed: () => menu.refresh(),
  })
  const opening = fileOpening(windows, opened)
  const tellAll = <E extends keyof Events>(event: E, value: Events[E]) => {
    for (const { browser } of windows.all()) tell(browser.webContents, event, value)
  }
  means.library.follow(() => tellAll('libraryChanged', null))
  const recentChanged = () => {
    menu.refresh()
    tellAll('recentChanged', null)
  }
  const menu = keepMenu({
    windows,
    opening,
    recent: means.recent,
    preferences: () => preferences,
    logFile: logFileIn(app.getPath('logs')),
    cleared: () => {
      clearSystemRecent()
      recentChanged()
    },
  })

  /** What came before there could be a window. */
  const waiting: string[] = []
  let ready = false
  const open = (given: readonly string[]) => {
    if (ready) void opening.open(given, null).catch((error: unknown) => log('open', error))
    else waiting.push(...given)
  }
  const begin = () => {
    if (ready) windows.add()
  }
  let quitting = false
  app.on('second-instance', (_, _argv, _folder, data) => {
    const { files, fresh } = Handed.catch({ files: [], fresh: false }).parse(data)
    const front = windows.front()
    if (fresh || (front === null && files.length === 0)) begin()
    else if (files.length > 0) open(files)
    else if (front) windows.show(front)
  })
  app.on('open-file', (event, given) => {
    event.preventDefault()
    open([given])
  })
  app.on('before-quit', () => {
    quitting = true
  })
  app.on('activate', () => {
    if (windows.front() === null) begin()
  })
  app.on('window-all-closed', () => {
    if (quitting || process.platform !== 'darwin') app.quit()
  })

  answerRequests({
    handlers: requestHandlers({
      ...means,
      windows,
      opening,
      opened,
      recentChanged,
      preferencesChanged: (now) => {
        preferences = now
        windows.setZoom(now.toolZoom)
        tellAll('preferences', now)
        menu.refresh()
      },
      personalWordsChanged: (words) => tellAll('spelling', words),
      stayed: () => {
        quitting = false
      },
    }),
    windowOf: (contents) => {
      const window = windows.of(contents)
      window?.closing.heard()
      return window
    },
    log,
  })

  Promise.all([means.preferences.get(), app.whenReady()])
    .then(([chosen]) => {
      preferences = chosen
      lockDownSession(session.defaultSession, programFolders().renderer, !app.isPackaged)
      windows.setZoom(chosen.toolZoom)
      ready = true
      const files = [...handed.files, ...waiting.splice(0)]
      windows.add(files.length > 0)
      keepSystemLists(begin)
      open(files)
    })
    .catch((error: unknown) => {
      log('start', error)
      dialog.showErrorBox(dialogText.cannotStart.message, dialogText.cannotStart.detail)
      app.exit(1)
    })
}

/** The log of this run, which also takes what nothing else has caught. */
function startLog(): Log {
  const log = fileLog(app.getPath('logs'), () => new Date())
  process.on('uncaughtException', (error) => {
    log('uncaught', error)
    void tellBug()
  })
  process.on('unhandledRejection', (error) => log('unhandled', error))
  log(
    programLine({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      system: `${process.platform} ${os.release()} ${process.arch}`,
    }),
  )
  return log
}
