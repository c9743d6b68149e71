import { compareRequests } from './compare/compareRequests.ts'
import { closeRequests } from './consultation/closeRequests.ts'
import { electronReceive } from './consultation/electronReceive.ts'
import { receiveRequests } from './consultation/receiveRequests.ts'
import { reviewRequests } from './consultation/reviewRequests.ts'
import { sendRequests } from './consultation/sendRequests.ts'
import type { DocumentMeans } from './documents/documentRequests.ts'
import { mediaRequests } from './documents/mediaRequests.ts'
import { electronImport } from './import/electronImport.ts'
import { importRequests } from './import/importRequests.ts'
import { type LibraryMeans, libraryRequests } from './library/libraryRequests.ts'
import type { Log } from './log.ts'
import { inLibrary, templateFinder } from './origin/findTemplate.ts'
import { originRequests } from './origin/originRequests.ts'
import type { LaterHandlers } from './requests.ts'
import { versionRequests } from './versions/versionRequests.ts'

type Means = DocumentMeans & LibraryMeans & { readonly log: Log }

/** What a window asks for once somebody works in it, and how it is answered. */
export function laterRequests(means: Means): LaterHandlers {
  const { templates, library, log } = means
  return {
    ...mediaRequests(),
    ...importRequests({ ...means, readForeign: electronImport(log) }),
    ...compareRequests(means),
    ...sendRequests(means),
    ...reviewRequests(),
    ...receiveRequests({ ...means, readReturned: electronReceive(log) }),
    ...closeRequests(means),
    ...libraryRequests(means),
    ...versionRequests(means),
    ...originRequests({ ...means, findTemplate: templateFinder(templates, inLibrary(library)) }),
  }
}
