import { BrowserWindow, screen } from 'electron'
import type { AppCommandId } from '../../core/bridge/appCommands.ts'
import type { Argument } from '../../core/bridge/contract.ts'
import { dialogText } from '../../core/text/dialog.ts'
import type { DocumentWindow } from '../documents/documentWindow.ts'
import type { OpenFile } from '../documents/openFile.ts'
import { tell } from '../ipc.ts'
import type { Log } from '../log.ts'
import { startPage } from '../safety/origin.ts'
import { type Closing, closingOf } from './closing.ts'
import { askCloseHung, askOpen, askReload, askSave, askUnsaved } from './dialogs.ts'
import { sizeWithin } from './size.ts'

export type DocumentState = Argument<'document.state'>
const nothingOpen: DocumentState = { open: false, saved: true, undo: null, redo: null }

/** A window with its page, the file behind it, and what its page last said about itself. */
export type EditorWindow = DocumentWindow & {
  readonly browser: BrowserWindow
  readonly closing: Closing
  readonly state: () => DocumentState
  readonly setState: (state: DocumentState) => void
  readonly command: (id: AppCommandId) => void
  readonly openFile: (path: string) => void
}

export type EditorWindowMeans = {
  readonly preload: string
  readonly devTools: boolean
  readonly log: Log
  /** The state, the file or the focus has changed: menus may be out of date. */
  readonly changed: () => void
}

/** How long a page may take to answer that its window is being closed. */
const closingPatienceMs = 5000

export function createEditorWindow({ preload, devTools, log, changed }: EditorWindowMeans): EditorWindow {
  const browser = new BrowserWindow({
    ...sizeWithin(screen.getPrimaryDisplay().workArea),
    minWidth: 760,
    minHeight: 520,
    show: false,
    title: dialogText.program,
    backgroundColor: '#f5f5f5',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools,
    },
  })
  const contents = browser.webContents
  let file: OpenFile | null = null
  let state = nothingOpen
  let crashed = false
  let loaded = false
  /** Files to open, until there is a page to tell. */
  const toOpen: string[] = []
  const openWaiting = () => {
    if (loaded) for (const path of toOpen.splice(0)) tell(contents, 'openFile', { path })
  }

  const closing = closingOf({
    isUnsaved: () => state.open && !state.saved,
    isAlive: () => !crashed && !contents.isDestroyed(),
    tellPage: () => tell(contents, 'closing', null),
    askCloseHung: () => askCloseHung(browser),
    close: () => browser.destroy(),
    later: (callback) => {
      const timer = setTimeout(callback, closingPatienceMs)
      return () => clearTimeout(timer)
    },
  })
  const showTitle = () => {
    const open = state.open && file !== null
    browser.setTitle(open ? dialogText.title(file?.name ?? '', state.saved) : dialogText.program)
    browser.setDocumentEdited(open && !state.saved)
    browser.setRepresentedFilename(open ? (file?.path ?? '') : '')
    changed()
  }

  browser.once('ready-to-show', () => browser.show())
  browser.on('page-title-updated', (event) => event.preventDefault())
  browser.on('close', (event) => {
    if (!closing.mayClose()) event.preventDefault()
  })
  contents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || browser.isDestroyed()) return
    log(`page gone: ${reason}`, null)
    crashed = true
    loaded = false
    state = nothingOpen
    void askReload(browser).then((reload) => {
      if (!reload) return browser.destroy()
      crashed = false
      file = null
      showTitle()
      void contents.loadURL(startPage)
    })
  })
  contents.on('did-finish-load', () => {
    loaded = true
    openWaiting()
  })
  contents.on('preload-error', (_, _path, error) => log('preload', error))
  void contents.loadURL(startPage)

  return {
    browser,
    closing,
    file: () => file,
    setFile: (opened) => {
      file = opened
      showTitle()
    },
    state: () => state,
    setState: (next) => {
      state = next
      showTitle()
    },
    command: (id) => tell(contents, 'command', id),
    openFile: (path) => {
      toOpen.push(path)
      openWaiting()
    },
    askOpen: () => askOpen(browser),
    askSave: (kind, suggestion) => askSave(browser, kind, suggestion),
    askUnsaved: (name) => askUnsaved(browser, name),
  }
}
