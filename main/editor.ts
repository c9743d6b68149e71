import os from 'node:os'
import path from 'node:path'
import { app, dialog, Menu, session } from 'electron'
import { fileLimits } from '../core/file/limits.ts'
import type { Result } from '../core/framework/result.ts'
import { dialogText } from '../core/text/dialog.ts'
import { kindOf } from './documents/openFile.ts'
import { type Read, readWithin } from './files/readWithin.ts'
import { type Answering, hearRequests } from './ipc.ts'
import { fileLog, type Log, programLine } from './log.ts'
import { programFolders } from './places.ts'
import { lockDownApp, lockDownSession } from './safety/lockDown.ts'
import type { Start } from './startup.ts'
import { tellBug } from './windows/dialogs.ts'
import { firstZoom } from './windows/firstZoom.ts'
import { type OpenWindows, openWindows } from './windows/openWindows.ts'
import { placeStore } from './windows/placeStore.ts'

/** What was begun before there was a program to go on with it. */
export type Begun = {
  readonly windows: OpenWindows
  readonly log: Log
  /** The framework that the first window's page asks for as soon as its script runs; null where there is none. */
  readonly first: First | null
  /** Files to open besides, whole paths. */
  readonly files: readonly string[]
  /** The windows now tell this that something about them has changed. */
  readonly onChanged: (listener: () => void) => void
  /** From now on, and what came before: files that the system hands over, and what a second start does, unparsed. */
  readonly onOutside: (openFile: (file: string) => void, secondStart: (handed: unknown) => void) => void
}

/** A file by its whole path, whose bytes are being read while the window opens. */
export type First = { readonly file: string; readonly reading: Promise<Result<Read>> }

/**
 * Starts the editor: one program, any number of windows. A second start hands its files to the first and ends; must be
 * called before Electron is ready.
 *
 * Here stands only what the first window needs. The rest of the program is read while the page runs its script: until then
 * Chromium itself needs this thread, to start the page's process and to hand it what it shows. So this file and all it
 * imports stay clear of Zod, which alone takes longer than opening a window.
 */
export function startEditor({ files, fresh }: Extract<Start, { kind: 'editor' }>): void {
  const given = files.map((file) => path.resolve(file))
  if (!app.requestSingleInstanceLock({ files: given, fresh })) {
    app.exit(0)
    return
  }
  const log = startLog()
  app.setAppUserModelId('dk.grundlag.app')
  // What Chromium itself writes, such as the days of a date field, is in the program's language, whatever the system speaks.
  app.commandLine.appendSwitch('lang', 'da')
  // What pages make and soon throw away is little; left alone, V8 keeps 16 MB twice over for it before it tidies up.
  app.commandLine.appendSwitch('js-flags', '--max-semi-space-size=2')
  lockDownApp()
  // Else Electron makes a menu of its own first.
  Menu.setApplicationMenu(null)

  const handed: string[] = []
  const seconds: unknown[] = []
  let openFile = (file: string): void => void handed.push(file)
  let secondStart = (data: unknown): void => void seconds.push(data)
  app.on('open-file', (event, file) => {
    event.preventDefault()
    openFile(file)
  })
  app.on('second-instance', (_, _argv, _folder, data) => secondStart(data))

  let changed = (): void => undefined
  const userData = app.getPath('userData')
  const windows = openWindows({
    preload: programFolders().preload,
    devTools: !app.isPackaged,
    log,
    places: placeStore(path.join(userData, 'windows.json')),
    changed: () => changed(),
  })

  const goOn = async (toOpen: Pick<Begun, 'first' | 'files'>): Promise<Answering> => {
    const { runEditor } = await import('./program.ts')
    return runEditor({
      ...toOpen,
      windows,
      log,
      onChanged: (listener) => {
        changed = listener
      },
      onOutside: (onFile, onSecond) => {
        openFile = onFile
        secondStart = onSecond
        for (const file of handed.splice(0)) onFile(file)
        for (const data of seconds.splice(0)) onSecond(data)
      },
    })
  }
  const fail = (error: unknown): void => {
    log('start', error)
    dialog.showErrorBox(dialogText.cannotStart.message, dialogText.cannotStart.detail)
    app.exit(1)
  }
  app
    .whenReady()
    .then(() => {
      const toOpen = [...given, ...handed.splice(0)]
      const [head, ...rest] = toOpen
      const first = head !== undefined && kindOf(head) === 'framework' ? beginReading(head) : null
      let program: Promise<Answering> | null = null
      const begin = (): Promise<Answering> => {
        if (program === null) {
          program = goOn({ first, files: first === null ? toOpen : rest })
          program.catch(fail)
        }
        return program
      }
      hearRequests(begin)
      lockDownSession(
        session.defaultSession,
        programFolders().renderer,
        !app.isPackaged,
        () => void begin().catch(() => undefined),
      )
      windows.setZoom(firstZoom(path.join(userData, 'preferences.json')))
      const window = windows.add(toOpen.length > 0)
      if (first !== null) window.openFile(first.file)
    })
    .catch(fail)
}

function beginReading(file: string): First {
  const reading = readWithin(file, path.basename(file), fileLimits.file)
  // The program, which is read meanwhile, hears of a fault.
  reading.catch(() => undefined)
  return { file, reading }
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
