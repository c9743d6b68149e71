import { z } from 'zod'
import type { Result } from '../framework/result.ts'
import { Template } from '../template/template.ts'
import type { TemplateSummary } from './contract.ts'

/** Templates of one's own, and the library of all there are. */

const id = z.string().max(100)

export const templateRequests = {
  /** Saves a template: asks where, or puts it among the user's own. */
  'template.save': z.object({ template: Template, where: z.enum(['file', 'mine']) }),
  /** What is known of the library now; looks the folders through again and tells of what has changed since. */
  'library.list': z.undefined(),
  /** The templates in which every word of the query stands. */
  'library.search': z.object({ query: z.string().max(200) }),
  /** A template to look into. */
  'library.look': z.object({ id }),
  /** Asks the user for a folder to take in. */
  'library.addFolder': z.undefined(),
  'library.removeFolder': z.object({ path: z.string().max(4096) }),
  /** Of the user's own. */
  'library.rename': z.object({ id, name: z.string().trim().min(1).max(300) }),
  /** Of the user's own: into the system's bin. */
  'library.remove': z.object({ id }),
  /** Shows the file of a template, or a broken one, in the system's file manager. */
  'library.show': z.object({ id }),
} as const

export type LibraryPlace = 'builtIn' | 'mine' | 'folder'

export type LibraryTemplate = TemplateSummary & {
  readonly from: LibraryPlace
  /** The folder it was found in; empty for those of the program. */
  readonly folder: string
  /** ISO 8601; null for those of the program. */
  readonly modified: string | null
}

/** A file that calls itself a template and is none that can be used. */
export type BrokenTemplate = {
  readonly id: string
  readonly file: string
  readonly folder: string
  readonly from: LibraryPlace
  readonly reason: string
}

export type LibraryFolder = {
  readonly path: string
  readonly name: string
  /** `away`: it is not there, or does not answer; what was known of it is shown until it does. */
  readonly state: 'here' | 'away' | 'reading'
  readonly count: number
  /** There are more files than are read. */
  readonly more: boolean
}

export type Library = {
  readonly templates: readonly LibraryTemplate[]
  readonly broken: readonly BrokenTemplate[]
  readonly folders: readonly LibraryFolder[]
}

export type TemplateAnswers = {
  'template.save': Result<{ readonly path: string; readonly name: string }>
  'library.list': Library
  'library.search': readonly string[]
  'library.look': Result<Template>
  'library.addFolder': Result<null>
  'library.removeFolder': null
  'library.rename': Result<null>
  'library.remove': Result<null>
  'library.show': null
}

export type TemplateEvents = {
  /** Something in it is another: ask again. */
  readonly libraryChanged: null
}
