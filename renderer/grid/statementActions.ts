import { statementsIn } from '../../core/framework/framework.ts'
import { statementText } from '../../core/framework/structure.ts'
import { change, currentFramework } from '../store/open.ts'
import { offerUndo } from '../things/actions.ts'
import { beginWriting, cellKey, cursor, focusStop, leaveWriting, update, writeIn } from './cursor.ts'
import { currentShowing, currentStructure } from './gridView.ts'
import { moveDialog, moveStatementTo } from './moveTo.ts'
import { neighbour, nextCell } from './nextCell.ts'

/** What is done with the statement that is being written. All do nothing while none is. */

const here = () => {
  const { writing } = cursor.get()
  if (writing === null) return null
  const statements = statementsIn(currentFramework(), writing.dimension, writing.role)
  const found = statements.findIndex(({ id }) => id === writing.statement)
  return { writing, statements, statement: statements[found] ?? null, at: found < 0 ? writing.at : found }
}

/** A new statement below this one. */
export function addStatementBelow(): void {
  const found = here()
  if (found) beginWriting(found.writing, { at: found.statement ? found.at + 1 : found.at })
}

export function moveStatement(by: -1 | 1): void {
  const found = here()
  if (!found?.statement) return
  const to = found.at + by
  if (to < 0 || to >= found.statements.length) return
  const { dimension, role } = found.writing
  if (change({ type: 'statement.move', id: found.statement.id, dimension, role, to }) !== null)
    update({ at: to })
}

/** To the cell beside this one, the way the grid stands on screen; writing goes on there. */
export function moveStatementAcross(step: readonly [number, number]): void {
  const found = here()
  if (!found?.statement) return
  const to = neighbour(currentStructure(), found.writing, step, currentShowing().swapped)
  if (to === null) return
  const { id } = found.statement
  if (!moveStatementTo(id, to)) return
  const at = statementsIn(currentFramework(), to.dimension, to.role).findIndex((other) => other.id === id)
  beginWriting(to, { statement: id, at })
}

/** Asks which cell the statement is to go to. */
export function moveStatementAnywhere(): void {
  const found = here()
  if (!found?.statement) return
  const { dimension, role } = found.writing
  leaveWriting()
  moveDialog.set({ statement: found.statement.id, dimension, role })
}

/** Takes the statement away and goes on with the one before it. */
export function removeStatement(): void {
  const found = here()
  if (!found) return
  const { writing, statement, statements } = found
  const before = statements[found.at - 1]
  if (statement !== null) {
    cursor.update((value) => ({ ...value, writing: null }))
    if (change({ type: 'statement.remove', id: statement.id }) === null) return
    const words = statementText(statement)
    if (words !== '') offerUndo(words)
  }
  if (before) beginWriting(writing, { statement: before.id, at: found.at - 1 })
  else {
    leaveWriting()
    focusStop(cellKey(writing))
  }
}

/** On to the next statement, or the one before, and over into the neighbouring cell; out of the grid at its end. */
export function goOn(by: -1 | 1): boolean {
  const found = here()
  if (!found) return false
  const { writing, statements, statement } = found
  // A new statement stands before the one that has its place now.
  const at = statement === null && by > 0 ? found.at : found.at + by
  const next = statements[at]
  if (next) {
    beginWriting(writing, { statement: next.id, at })
    return true
  }
  const cell = nextCell(currentStructure(), writing, by, currentShowing().swapped)
  if (cell === null) return false
  writeIn(cell, '', by < 0)
  return true
}

/** Shows the lead of the statement being written and puts the focus there, however often it is asked for. */
export const addLead = () => update({ leadAsked: (cursor.get().writing?.leadAsked ?? 0) + 1 })
