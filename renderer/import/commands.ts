import type { AppCommandId } from '../../core/bridge/appCommands.ts'
import type { Argument } from '../../core/bridge/contract.ts'
import type { ReadSource } from '../../core/import/read.ts'
import { screenText } from '../../core/text/screen.ts'
import { openImported, say } from '../app/files.ts'
import { bridge } from '../bridge.ts'
import { helpDialog, helpPage } from '../help/commands.ts'
import { createStore } from '../store/createStore.ts'
import { notify } from '../store/notices.ts'

/** Bringing a foreign document in: what is shown of it now, and the ways to begin. */

export type Importing =
  | { readonly kind: 'choose'; readonly refused: string | null }
  /** `done` from 0 to 1; null while nothing is known of it. */
  | { readonly kind: 'reading'; readonly done: number | null }
  | { readonly kind: 'check'; readonly read: ReadSource }

/** Null while nothing is imported. */
export const importing = createStore<Importing | null>(null)

/** Asks for a file or text. */
export function openImport(): void {
  if (importing.get() === null) importing.set({ kind: 'choose', refused: null })
}

/** Files that were dropped on the window and are no frameworks. */
export function importDropped(files: readonly File[]): void {
  const [file] = files
  if (file === undefined) return
  const now = importing.get()
  if (now !== null && now.kind !== 'choose')
    return void notify({ kind: 'refusal', message: screenText.import.busy })
  if (files.length > 1) return void notify({ kind: 'refusal', message: screenText.import.oneAtATime })
  void readForeign({ from: 'file', path: bridge.pathOf(file) })
}

/** Reads a document and shows what it becomes. What cannot be read is said where it was asked for, and changes nothing. */
export async function readForeign(from: Argument<'import.read'>): Promise<void> {
  const before = importing.get()
  const stops = [
    // Main says so once the user has chosen: until then the file dialog stands over everything.
    bridge.on('working', () => importing.set({ kind: 'reading', done: null })),
    bridge.on('importProgress', ({ done }) => importing.set({ kind: 'reading', done })),
  ]
  const read = await bridge
    .request('import.read', from)
    .catch((failure: unknown) => {
      importing.set(before)
      throw failure
    })
    .finally(() => {
      for (const stop of stops) stop()
    })
  if (read.ok) {
    if (read.value.kind === 'source') return importing.set({ kind: 'check', read: read.value })
    importing.set(null)
    return void openImported(read.value.framework)
  }
  if (before === null) {
    importing.set(null)
    return say(read.refusal)
  }
  const refused = read.refusal.code === 'cancelled' ? null : read.refusal.message
  importing.set({ kind: 'choose', refused })
}

export const stopReading = (): void => void bridge.request('work.cancel', undefined)

/** What the wizard does when a command is given while it is open; set by the wizard itself. */
export type WizardCommand = 'undo' | 'redo' | 'next' | 'previous' | 'close'
export const wizardCommands: { run: ((command: WizardCommand) => void) | null } = { run: null }

const own: Readonly<Partial<Record<AppCommandId, WizardCommand>>> = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'edit.nextEmpty': 'next',
  'edit.nextBorrowed': 'previous',
  'file.close': 'close',
}

/**
 * While an import is open it covers the document, so no command may reach that: those that mean something here are
 * done here, and help and the size of the tools stay as they are. Gives whether there is nothing left to do.
 */
export function importTakes(id: AppCommandId): boolean {
  if (importing.get() === null) return false
  if (id.startsWith('view.tools') || id === 'file.autosave') return false
  if (id === 'help.guide' || id === 'help.shortcuts') {
    helpPage.set(id === 'help.guide' ? 'guide' : 'shortcuts')
    helpDialog.set(true)
    return true
  }
  const command = own[id]
  if (command !== undefined) wizardCommands.run?.(command)
  return true
}
