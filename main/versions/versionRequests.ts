import {
  frameworkAt,
  versionsIn,
  withoutVersion,
  withVersion,
  withVersionNamed,
} from '../../core/file/history/history.ts'
import type { Extras } from '../../core/file/packFramework.ts'
import type { IdSource } from '../../core/framework/id.ts'
import { documentText } from '../../core/text/document.ts'
import type { Handlers } from '../answer.ts'
import type { DocumentWindow } from '../documents/documentWindow.ts'
import { newFile } from '../documents/openFile.ts'

export type VersionMeans = { readonly ids: IdSource; readonly now: () => Date }

type Name = 'versions.list' | 'versions.get' | 'versions.keep' | 'versions.name' | 'versions.remove'

/** The versions in a window's file. What changes here lies in memory until the file is saved, like everything else. */
export function versionRequests({ ids, now }: VersionMeans): Pick<Handlers<DocumentWindow>, Name> {
  const extras = (window: DocumentWindow): Extras => window.file()?.extras ?? new Map()
  const listed = (window: DocumentWindow) =>
    versionsIn(extras(window)).map(({ id, at, name }) => ({ id, at, name }))
  const put = (window: DocumentWindow, changed: Extras) => {
    window.setFile({ ...(window.file() ?? newFile(documentText.untitled)), extras: changed })
    return listed(window)
  }
  return {
    'versions.list': (_, window) => listed(window),
    'versions.get': ({ id }, window) => frameworkAt(extras(window), id),
    'versions.keep': ({ framework, name }, window) => {
      const at = now()
      return put(
        window,
        withVersion(extras(window), framework, { id: ids(), at: at.toISOString(), name }, at.getTime()),
      )
    },
    'versions.name': ({ id, name }, window) => put(window, withVersionNamed(extras(window), id, name)),
    'versions.remove': ({ id }, window) => put(window, withoutVersion(extras(window), id)),
  }
}
