import type { KeyboardEvent } from 'react'
import { statementsIn } from '../../core/framework/framework.ts'
import { screenText } from '../../core/text/screen.ts'
import { spoken } from '../store/notices.ts'
import { currentFramework } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'
import { beginWriting, focusStop, writeIn } from './cursor.ts'
import { currentShowing, currentStructure } from './gridView.ts'
import { cellKey } from './keys.ts'
import { moveDialog, moveToCell } from './moveTo.ts'
import { clearCells, clearSelection, selectAll, selection, selectTo } from './selection.ts'
import { positionOf, shownCells } from './shownCells.ts'

/** The keys of a cell that is not being written in. Gives whether the key is dealt with. */
export function cellKeyPressed(cell: CellPlace, event: KeyboardEvent): boolean {
  const { key, altKey, shiftKey } = event
  const ctrl = event.ctrlKey || event.metaKey
  if (altKey) return shiftKey && isArrow(key) && moveOnly(cell, steps[key])
  if (shiftKey && (isArrow(key) || key === 'Home' || key === 'End')) return extend(cell, key, ctrl)
  if (ctrl) {
    if (key === 'Enter') addTo(cell)
    else if (key.toLowerCase() === 'a' && !shiftKey) selectAll()
    else if (key.toLowerCase() === 'f' && shiftKey) askWhere(cell)
    else return false
    return true
  }
  if (key === 'Delete' || key === 'Backspace') clearCells()
  else if (key === 'Escape' && selection.get() !== null) clearSelection()
  else if (key === 'Enter' || key === 'F2') open(cell, '')
  else if (key.length === 1 && key !== ' ') open(cell, key)
  else return false
  return true
}

const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] } as const
type Arrow = keyof typeof steps
const isArrow = (key: string): key is Arrow => key in steps

const open = (cell: CellPlace, typed: string) => {
  clearSelection()
  writeIn(cell, typed)
}

/** A new statement after those that stand in a cell. */
export const addTo = (cell: CellPlace) =>
  beginWriting(cell, { at: statementsIn(currentFramework(), cell.dimension, cell.role).length })

/** Shift with an arrow lets the selection reach one cell further, with Home and End to the edge, with Ctrl to the corner. */
function extend(from: CellPlace, key: string, ctrl: boolean): boolean {
  const rows = shownCells(currentStructure(), currentShowing().swapped)
  const at = positionOf(rows, from)
  if (at === null) return false
  const [down, right] = isArrow(key) ? steps[key] : [0, 0]
  const end = key === 'End'
  const row = isArrow(key) ? at.row + down : ctrl ? (end ? rows.length - 1 : 0) : at.row
  const column = isArrow(key) ? at.column + right : end ? (rows[row]?.length ?? 1) - 1 : 0
  const to = rows[row]?.[column]
  if (to === undefined) return true
  selectTo(to, selection.get()?.anchor ?? from)
  focusStop(cellKey(to))
  return true
}

/** The one statement of a cell; where it has several, says what to do. */
function onlyStatement(cell: CellPlace) {
  const [statement, ...more] = statementsIn(currentFramework(), cell.dimension, cell.role)
  if (statement && more.length === 0) return statement
  if (statement) spoken.set(screenText.grid.moveTo.chooseFirst)
  return null
}

function moveOnly(cell: CellPlace, step: readonly [number, number]): boolean {
  const statement = onlyStatement(cell)
  if (statement) moveToCell(statement.id, cell, step)
  return true
}

/** Asks where a cell's statement is to go; the first one where there are several. */
export function askWhere(cell: CellPlace): void {
  const [statement] = statementsIn(currentFramework(), cell.dimension, cell.role)
  if (statement) moveDialog.set({ statement: statement.id, ...cell })
}
