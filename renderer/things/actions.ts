import { screenText } from '../../core/text/screen.ts'
import { undoStep } from '../app/history.ts'
import { dismiss, notify } from '../store/notices.ts'
import { change, currentFramework, openDocument } from '../store/open.ts'
import { type Renaming, rename, reveal } from '../store/view.ts'
import { moveCommand, nameOf, removeCommand, renameCommand, type Thing, writtenName } from './thing.ts'

/** What can be done with a thing, wherever it is done from. */

export const beginRename = (thing: Thing, where: Renaming['where']) => rename({ where, id: thing.id })

/** Keeps the new name, if it is one. */
export function finishRename(thing: Thing, name: string): void {
  rename(null)
  const framework = currentFramework()
  if (name !== writtenName(framework, thing)) change(renameCommand(framework, thing, name))
}

export function moveThing(thing: Thing, by: -1 | 1): void {
  const command = moveCommand(currentFramework(), thing, by)
  if (command === null) return
  const place = change(command)
  if (place) reveal(currentFramework(), place)
}

/** No question is asked, since it can be undone; the notice offers that for as long as it would undo just this. */
export function removeThing(thing: Thing): void {
  const name = nameOf(currentFramework(), thing)
  if (change(removeCommand(thing)) !== null) offerUndo(name)
}

/** Says that something was deleted, with a way back. */
export function offerUndo(name: string): void {
  const last = () => openDocument.store.get()?.editing.past.at(-1)?.revision
  const made = last()
  const notice = notify({
    kind: 'done',
    message: screenText.app.removed(name.length > 60 ? `${name.slice(0, 60)} …` : name),
    action: { label: screenText.app.undo, run: undoStep },
  })
  const stop = openDocument.store.subscribe(() => {
    if (last() === made) return
    dismiss(notice)
    stop()
  })
}
