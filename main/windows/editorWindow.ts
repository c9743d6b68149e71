import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { AppCommandId } from '../../core/bridge/appCommands.ts'
import type { Argument, Events } from '../../core/bridge/contract.ts'
import { dialogText } from '../../core/text/dialog.ts'
import type { ReceiveWindow } from '../consultation/receiveRequests.ts'
import type { SendWindow } from '../consultation/sendRequests.ts'
import type { DocumentWindow } from '../documents/documentWindow.ts'
import type { MediaWindow } from '../documents/mediaRequests.ts'
import type { OpenFile } from '../documents/openFile.ts'
import type { ImportWindow } from '../import/importRequests.ts'
import type { LibraryWindow } from '../library/libraryRequests.ts'
import type { Log } from '../log.ts'
import type { OriginWindow } from '../origin/originRequests.ts'
import { type HandedFiles, handedFiles } from '../safety/handedFiles.ts'
import { awaitingPage, startPage } from '../safety/origin.ts'
import { tell } from '../tell.ts'
import { type Closing, closingOf } from './closing.ts'
import {
  askCloseHung,
  askDraftFolder,
  askFolder,
  askForeign,
  askKeep,
  askOpen,
  askPicture,
  askReload,
  askReturned,
  askSave,
  askTemplate,
  askUnsaved,
} from './dialogs.ts'
import { groundOf } from './ground.ts'
import { type Place, smallest } from './place.ts'

export type DocumentState = Argument<'document.state'>
export const nothingOpen: DocumentState = { open: false, saved: true, undo: null, redo: null }

/** A window with its page, the file behind it, and what its page last said about itself. */
export type EditorWindow = DocumentWindow &
  MediaWindow &
  ImportWindow &
  ReceiveWindow &
  SendWindow &
  LibraryWindow &
  OriginWindow & {
    readonly browser: BrowserWindow
    readonly closing: Closing
    readonly state: () => DocumentState
    readonly setState: (state: DocumentState) => void
    readonly command: (id: AppCommandId) => void
    /** Has the page open this file; until it has, the window counts as taken by it. */
    readonly openFile: (path: string) => void
    /** The file on its way to the page, which asked for it itself; null where it was refused. */
    readonly expect: (path: string | null) => void
    /** Has the page ask for the names that go into a template. */
    readonly offerTemplate: (template: Events['template']) => void
    /** Files to open, from the system's dialog; none where the user thinks better of it. */
    readonly askOpenSeveral: () => Promise<readonly string[]>
    readonly openPath: () => string | null
    readonly handed: HandedFiles
    readonly isFree: () => boolean
    readonly place: () => Place
    /** The size of everything in the window, 1 is the system's own. */
    readonly setZoom: (factor: number) => void
  }

export type EditorWindowMeans = {
  /** A file is to come at once. */
  readonly awaiting: boolean
  readonly preload: string
  readonly devTools: boolean
  readonly log: Log
  readonly place: Place
  readonly zoom: number
  /** It was moved, made larger or smaller, or is about to close. */
  readonly moved: (place: Place) => void
  /** The state, the file or the focus has changed: menus may be out of date. */
  readonly changed: () => void
}

/** How long a page may take to answer that its window is being closed. */
const closingPatienceMs = 5000

/** So long after the last move a window's place is kept. */
const restMs = 400

export function createEditorWindow(means: EditorWindowMeans): EditorWindow {
  const { log, changed, moved } = means
  const browser = new BrowserWindow({
    ...means.place.bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: dialogText.program,
    backgroundColor: groundOf(nativeTheme),
    webPreferences: {
      preload: means.preload,
      zoomFactor: means.zoom,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: means.devTools,
      // The page's scripts are the program's own: what was compiled once is kept from the first start on.
      v8CacheOptions: 'bypassHeatCheck',
    },
  })
  const contents = browser.webContents
  let file: OpenFile | null = null
  let state = nothingOpen
  let crashed = false
  let zoom = means.zoom
  let loaded = false
  /** The file on its way into the window. */
  let coming: string | null = null
  /** What to tell, until there is a page to hear it. */
  const waiting: (() => void)[] = []
  const say = <E extends keyof Events>(event: E, value: Events[E]) => {
    waiting.push(() => tell(contents, event, value))
    sayWaiting()
  }
  const sayWaiting = () => {
    if (loaded) for (const said of waiting.splice(0)) said()
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
  const whenGone: (() => void)[] = []
  const gone = () => {
    for (const callback of whenGone) callback()
  }
  browser.on('closed', gone)
  const showTitle = () => {
    const open = state.open && file !== null
    browser.setTitle(open ? dialogText.title(file?.name ?? '', state.saved) : dialogText.program)
    browser.setDocumentEdited(open && !state.saved)
    browser.setRepresentedFilename(open ? (file?.path ?? '') : '')
    changed()
  }

  browser.once('ready-to-show', () => {
    if (means.place.maximised) browser.maximize()
    browser.show()
  })
  const place = (): Place => ({ bounds: browser.getNormalBounds(), maximised: browser.isMaximized() })
  let resting: NodeJS.Timeout | undefined
  const keepPlace = () => {
    clearTimeout(resting)
    // A minimised or full-screen window says nothing about where the next one should stand.
    if (browser.isDestroyed() || !browser.isVisible() || browser.isMinimized() || browser.isFullScreen())
      return
    moved(place())
  }
  const rest = () => {
    clearTimeout(resting)
    resting = setTimeout(keepPlace, restMs)
  }
  // Each by itself: Electron's types name every event apart.
  browser.on('resize', rest)
  browser.on('move', rest)
  browser.on('maximize', rest)
  browser.on('unmaximize', rest)
  const setZoom = (factor: number) => {
    contents.setZoomFactor(factor)
    // A larger size needs a larger window, as far as the screen goes.
    const { workArea } = screen.getDisplayMatching(browser.getBounds())
    browser.setMinimumSize(
      Math.min(Math.round(smallest.width * Math.max(1, factor)), workArea.width),
      Math.min(Math.round(smallest.height * Math.max(1, factor)), workArea.height),
    )
  }
  browser.on('page-title-updated', (event) => event.preventDefault())
  browser.on('close', (event) => {
    keepPlace()
    if (!closing.mayClose()) event.preventDefault()
  })
  contents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || browser.isDestroyed()) return
    log(`page gone: ${reason}`, null)
    crashed = true
    loaded = false
    coming = null
    gone()
    state = nothingOpen
    void askReload(browser).then((reload) => {
      if (!reload) return browser.destroy()
      crashed = false
      file = null
      showTitle()
      void contents.loadURL(startPage)
    })
  })
  // The page's preload script keeps what is said until the page itself listens.
  contents.on('did-navigate', () => {
    loaded = true
    sayWaiting()
  })
  contents.on('did-finish-load', () => setZoom(zoom))
  contents.on('preload-error', (_, _path, error) => log('preload', error))
  void contents.loadURL(means.awaiting ? awaitingPage : startPage)

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
      if (state.open) coming = null
      showTitle()
    },
    command: (id) => say('command', id),
    openFile: (path) => {
      if (!state.open) coming = path
      say('openFile', { path })
    },
    expect: (path) => {
      coming = path
    },
    offerTemplate: (template) => say('template', template),
    handed: handedFiles(),
    openPath: () => coming ?? (state.open ? (file?.path ?? null) : null),
    isFree: () => coming === null && !state.open && !crashed,
    place,
    setZoom: (factor) => {
      zoom = factor
      setZoom(factor)
    },
    askOpen: async () => (await askOpen(browser))[0] ?? null,
    askOpenSeveral: () => askOpen(browser),
    askPicture: () => askPicture(browser),
    askFolder: () => askFolder(browser),
    askDraftFolder: () => askDraftFolder(browser),
    tellSend: (progress) => tell(contents, 'sendProgress', progress),
    askForeign: () => askForeign(browser),
    askReturned: () => askReturned(browser),
    askKeep: (suggestion, ending) => askKeep(browser, suggestion, ending),
    tellReceive: (progress) => tell(contents, 'receiveProgress', progress),
    askTemplate: () => askTemplate(browser),
    tellImport: (progress) => tell(contents, 'importProgress', progress),
    askSave: (kind, suggestion) => askSave(browser, kind, suggestion),
    askUnsaved: (name) => askUnsaved(browser, name),
    tell: (event) => tell(contents, event, null),
    onGone: (callback) => {
      whenGone.push(callback)
    },
  }
}
