import { app, shell } from 'electron'
import { paletteOf } from '../core/figure/colour.ts'
import { shapePicture } from '../core/figure/shapePicture.ts'
import type { Handlers } from './answer.ts'
import { type DocumentMeans, documentRequests } from './documents/documentRequests.ts'
import { summaryOf } from './templateLibrary.ts'
import type { EditorWindow } from './windows/editorWindow.ts'

export type RequestMeans = Omit<DocumentMeans, 'written'> & {
  readonly recentChanged: () => void
  /** The user was asked about unsaved changes and stays. */
  readonly stayed: () => void
}

/** Everything a window can ask for, and how it is answered. */
export function requestHandlers(means: RequestMeans): Handlers<EditorWindow> {
  const own = new Set<string>()
  const written = (file: string) => {
    own.add(file)
    if (/\.grundlag$/i.test(file)) app.addRecentDocument(file)
    means.recentChanged()
  }
  return {
    ...documentRequests({ ...means, written }),
    'app.welcome': async () => ({
      templates: (await means.templates.all()).map((template) => ({
        ...summaryOf(template),
        shape: shapePicture(template.framework, paletteOf(template.framework.about.accent)),
      })),
      recent: await means.recent.list(),
    }),
    'document.state': (state, window) => {
      window.setState(state)
      return null
    },
    'document.askUnsaved': async (_, window) => {
      const answer = await window.askUnsaved(window.file()?.name ?? '')
      if (answer === 'cancel') means.stayed()
      return answer
    },
    'window.close': (_, window) => {
      window.closing.allow()
      // After the answer, so that the page is still there to receive it.
      setImmediate(() => {
        if (!window.browser.isDestroyed()) window.browser.close()
      })
      return null
    },
    'file.show': ({ path }) => {
      // Only what was opened or written here: a page must not make the file manager run through the disk.
      if (own.has(path)) shell.showItemInFolder(path)
      return null
    },
    'link.open': async ({ href }) => {
      await shell.openExternal(href)
      return null
    },
  }
}
