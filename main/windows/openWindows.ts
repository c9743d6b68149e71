import { nativeTheme, screen, type WebContents } from 'electron'
import type { Log } from '../log.ts'
import { createEditorWindow, type EditorWindow } from './editorWindow.ts'
import { groundOf } from './ground.ts'
import { firstPlace, nextPlace, screensKey } from './place.ts'
import type { PlaceStore } from './placeStore.ts'

/** The windows that are open, and which of them is in front. */
export type OpenWindows = {
  /** In the order in which they were last in front. */
  readonly all: () => readonly EditorWindow[]
  readonly of: (contents: WebContents) => EditorWindow | null
  /** The one in front, or that was before another program came in front of it; null where there is none. */
  readonly front: () => EditorWindow | null
  /** One more, with the welcome screen; without it where a file is to come at once. Needs Electron to be ready. */
  readonly add: (awaiting?: boolean) => EditorWindow
  readonly show: (window: EditorWindow) => void
  /** Gives every window this size, now and when it is opened. */
  readonly setZoom: (factor: number) => void
}

export type OpenWindowsMeans = {
  readonly preload: string
  readonly devTools: boolean
  readonly log: Log
  readonly places: PlaceStore
  /** A window was opened or closed, came in front, or says something else about itself. */
  readonly changed: () => void
}

export function openWindows({ places, changed, ...means }: OpenWindowsMeans): OpenWindows {
  let windows: readonly EditorWindow[] = []
  let zoom = 1
  const toFront = (window: EditorWindow) => {
    windows = [window, ...windows.filter((other) => other !== window)]
  }
  const front = () => windows[0] ?? null
  nativeTheme.on('updated', () => {
    for (const { browser } of windows) browser.setBackgroundColor(groundOf(nativeTheme))
  })
  return {
    all: () => windows,
    of: (contents) => windows.find((window) => window.browser.webContents === contents) ?? null,
    front,
    add: (awaiting = false) => {
      const screens = screensNow()
      const before = front()
      const window = createEditorWindow({
        ...means,
        awaiting,
        zoom,
        place: before
          ? nextPlace(before.place(), screens.workAreas)
          : firstPlace(places.recall(screens.key), screens.workAreas),
        moved: (place) => places.remember(screensNow().key, place),
        changed,
      })
      toFront(window)
      window.browser.on('focus', () => {
        toFront(window)
        changed()
      })
      window.browser.on('closed', () => {
        windows = windows.filter((other) => other !== window)
        changed()
      })
      changed()
      return window
    },
    show: (window) => {
      const { browser } = window
      if (browser.isMinimized()) browser.restore()
      browser.show()
      browser.focus()
      // Not every system says so, and some give the focus only later.
      toFront(window)
      changed()
    },
    setZoom: (factor) => {
      if (factor === zoom) return
      zoom = factor
      for (const window of windows) window.setZoom(factor)
    },
  }
}

/** The screens, the main one first, without what taskbars take. */
function screensNow() {
  const main = screen.getPrimaryDisplay()
  const all = [main, ...screen.getAllDisplays().filter(({ id }) => id !== main.id)]
  return { workAreas: all.map(({ workArea }) => workArea), key: screensKey(all.map(({ bounds }) => bounds)) }
}
