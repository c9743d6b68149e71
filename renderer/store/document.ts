import type { OpenedDocument } from '../../core/bridge/contract.ts'
import type { Command } from '../../core/edit/apply.ts'
import type { Place } from '../../core/edit/command.ts'
import {
  beginEditing,
  type Editing,
  isSaved,
  markSaved,
  perform,
  redo,
  type Step,
  stateOf,
  undo,
} from '../../core/edit/history.ts'
import type { Framework } from '../../core/framework/framework.ts'
import type { IdSource } from '../../core/framework/id.ts'
import { ok, type Result } from '../../core/framework/result.ts'
import { createStore, type Store } from './createStore.ts'

/** The framework that is open in the window, with its history and its file. */
export type OpenDocument = {
  readonly editing: Editing
  /** As it was opened: another one for every opening, also of the same file. */
  readonly begun: Framework
  readonly path: string | null
  readonly name: string
}

export type DocumentStore = {
  readonly store: Store<OpenDocument | null>
  readonly open: (opened: OpenedDocument) => void
  readonly close: () => void
  /** Carries out a command; gives the place it changed. Nothing may be open only through a bug, so that throws. */
  readonly change: (command: Command) => Result<Place>
  /** Gives the step that was taken back or again; null where there is none. */
  readonly undo: () => Step | null
  readonly redo: () => Step | null
  /** Notes that `state` (see core/edit/history.ts) now lies at `path`. */
  readonly saved: (state: number, file: { readonly path: string; readonly name: string }) => void
}

/** No state has this number: what was recovered stands in no file. */
const neverSaved = -1

/** Whether the user has changed anything since it was opened; what was only recovered is not changed yet. */
export const isTouched = ({ editing }: OpenDocument): boolean =>
  stateOf(editing) !== 0 || editing.savedAt !== neverSaved

/** `ids` and `clock` (a steady clock, milliseconds) come from outside, so that tests can repeat themselves. */
export function createDocumentStore(ids: IdSource, clock: () => number): DocumentStore {
  const store = createStore<OpenDocument | null>(null)
  const current = (): OpenDocument => {
    const open = store.get()
    if (open === null) throw new Error('No framework is open')
    return open
  }
  const step = (
    move: (editing: Editing) => Editing,
    taken: (editing: Editing) => Step | undefined,
  ): Step | null => {
    const open = current()
    const made = taken(open.editing)
    if (made === undefined) return null
    store.set({ ...open, editing: move(open.editing) })
    return made
  }
  return {
    store,
    open: ({ framework, path, name, unsaved }) => {
      const editing = beginEditing(framework)
      store.set({
        editing: unsaved ? markSaved(editing, neverSaved) : editing,
        begun: framework,
        path,
        name,
      })
    },
    close: () => store.set(null),
    change: (command) => {
      const open = current()
      const performed = perform(open.editing, command, ids, clock())
      if (!performed.ok) return performed
      if (performed.value !== open.editing) store.set({ ...open, editing: performed.value })
      return ok(performed.value.past.at(-1)?.place ?? { kind: 'about', id: null })
    },
    undo: () => step(undo, (editing) => editing.past.at(-1)),
    redo: () => step(redo, (editing) => editing.future[0]),
    saved: (state, file) =>
      store.update((open) => open && { ...open, ...file, editing: markSaved(open.editing, state) }),
  }
}

/** What the title bar and the menu are told; labels are null where there is nothing to undo or redo. */
export const titleState = (open: OpenDocument | null) => ({
  open: open !== null,
  saved: open === null || isSaved(open.editing),
  undo: open?.editing.past.at(-1)?.label ?? null,
  redo: open?.editing.future[0]?.label ?? null,
})

/** The framework shown; throws where none is open. */
export const frameworkOf = (open: OpenDocument | null): Framework => {
  if (open === null) throw new Error('No framework is open')
  return open.editing.framework
}
