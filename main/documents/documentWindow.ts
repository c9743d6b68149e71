import type { ExportFormat } from '../../core/bridge/exportFormats.ts'
import type { RecoveryEvents } from '../../core/bridge/recovery.ts'
import type { OpenFile } from './openFile.ts'

export type FileKind = 'grundlag' | 'grundskabelon' | 'draft' | ExportFormat

/** What the document requests need of a window: its file, and the questions that only a person can answer. */
export type DocumentWindow = {
  readonly file: () => OpenFile | null
  readonly setFile: (file: OpenFile) => void
  /** A file to open; null where the user thinks better of it. */
  readonly askOpen: () => Promise<string | null>
  /** Where to save, with the right ending; asks before an existing file is replaced. `suggestion` is a whole path or a name. */
  readonly askSave: (kind: FileKind, suggestion: string) => Promise<string | null>
  readonly askUnsaved: (name: string) => Promise<'save' | 'discard' | 'cancel'>
  readonly tell: (event: keyof RecoveryEvents) => void
  /** Calls back whenever the page with the document is gone: it crashed, or its window has closed. */
  readonly onGone: (callback: () => void) => void
}
