import { app } from 'electron'
import { z } from 'zod'
import type { Events } from '../core/bridge/contract.ts'
import { defaultPreferences } from '../core/bridge/preferences.ts'
import { answeringWith } from './answering.ts'
import type { Begun } from './editor.ts'
import { type Answering, hearHanded } from './ipc.ts'
import { logFileIn } from './log.ts'
import { programMeans } from './means.ts'
import { openedTemplates } from './openedTemplates.ts'
import { requestHandlers } from './requests.ts'
import { tell } from './tell.ts'
import { keepMenu } from './windows/menu.ts'
import { fileOpening } from './windows/opening.ts'
import { clearSystemRecent, keepSystemLists } from './windows/systemLists.ts'

/** What a second start hands to the first, with whole paths: the two may stand in different folders. */
const Handed = z.object({ files: z.array(z.string().max(4096)).max(100), fresh: z.boolean() })

/** Goes on with what was begun: keeps the menu, opens the files, and gives what answers the windows' pages. Electron is ready. */
export function runEditor({ windows, log, first, files, onChanged, onOutside }: Begun): Answering {
  const tellAll = <E extends keyof Events>(event: E, value: Events[E]) => {
    for (const { browser } of windows.all()) tell(browser.webContents, event, value)
  }
  const means = programMeans({ log, libraryChanged: () => tellAll('libraryChanged', null) })
  if (first !== null) means.ahead.begin(first.file, first.reading)
  let preferences = defaultPreferences
  const opened = openedTemplates(means.templates, async (id) => (await means.library()).read(id))
  const opening = fileOpening(windows, opened)
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
    // A page that waits for its file comes first: making a menu takes as long as reading a file.
    after: first === null && files.length === 0 ? 0 : 150,
    cleared: () => {
      clearSystemRecent()
      recentChanged()
    },
  })

  onChanged(menu.refresh)
  const open = (given: readonly string[]) =>
    void opening.open(given, null).catch((error: unknown) => log('open', error))
  const begin = () => void windows.add()
  let quitting = false
  app.on('before-quit', () => {
    quitting = true
  })
  app.on('activate', () => {
    if (windows.front() === null) begin()
  })
  app.on('window-all-closed', () => {
    if (quitting || process.platform !== 'darwin') app.quit()
  })

  const answering = answeringWith({
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

  hearHanded((contents) => windows.of(contents))

  menu.refresh()
  keepSystemLists(begin)
  open(files)
  onOutside(
    (file) => open([file]),
    (data) => {
      const { files: given, fresh } = Handed.catch({ files: [], fresh: false }).parse(data)
      const front = windows.front()
      if (fresh || (front === null && given.length === 0)) begin()
      else if (given.length > 0) open(given)
      else if (front) windows.show(front)
    },
  )
  means.preferences
    .get()
    .then((chosen) => {
      preferences = chosen
      windows.setZoom(chosen.toolZoom)
      menu.refresh()
    })
    .catch((error: unknown) => log('preferences', error))
  return answering
}
