import type { Command } from '../../core/edit/apply.ts'
import { screenText } from '../../core/text/screen.ts'
import { undoStep } from '../app/history.ts'
import { dismiss, notify, spoken } from '../store/notices.ts'
import { change, currentFramework, openDocument } from '../store/open.ts'
import { type Renaming, rename, reveal } from '../store/view.ts'
import { movedText } from './moved.ts'
import { moveCommand, nameOf, removeCommand, renameCommand, type Thing, writtenName } from './thing.ts'

const text = screenText.app

/** What can be done with a thing, wherever it is done from. */

export const beginRename = (thing: Thing, where: Renaming['where']) => rename({ where, id: thing.id })

/** Keeps the new name, if it is one. */
export function finishRename(thing: Thing, name: string): void {
  rename(null)
  const framework = currentFramework()
  if (name !== writtenName(framework, thing)) change(renameCommand(framework, thing, name))
}

export function moveThing(thing: Thing, by: -1 | 1): void {
  const framework = currentFramework()
  const command = moveCommand(framework, thing, by)
  if (command === null) spoken.set(screenText.outline.moved.edge(nameOf(framework, thing)))
  else putThing(thing, command)
}

/** Carries out a command that moves a thing, shows where it went, and says so. */
export function putThing(thing: Thing, command: Command): void {
  const place = change(command)
  if (place === null) return
  reveal(currentFramework(), place)
  spoken.set(movedText(currentFramework(), thing))
}

/** No question is asked, since it can be undone; the notice offers that for as long as it would undo just this. */
export function removeThing(thing: Thing): void {
  const framework = currentFramework()
  const name = nameOf(framework, thing)
  const command = removeCommand(framework, thing)
  const leavesRows =
    command.type === 'theme.remove' && framework.competencies.some(({ theme }) => theme === thing.id)
  if (change(command) !== null) offerUndo(name, leavesRows ? text.removedTheme : text.removed)
}

/** Says that something was deleted, with a way back. */
export function offerUndo(name: string, said: (name: string) => string = text.removed): void {
  const last = () => openDocument.store.get()?.editing.past.at(-1)?.revision
  const made = last()
  const notice = notify({
    kind: 'done',
    message: said(name.length > 60 ? `${name.slice(0, 60)} …` : name),
    action: { label: text.undo, run: undoStep },
  })
  const stop = openDocument.store.subscribe(() => {
    if (last() === made) return
    dismiss(notice)
    stop()
  })
}
