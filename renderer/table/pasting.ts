import { statementRoles } from '../../core/framework/framework.ts'
import { isChanged, type Manner, type Outcome, outcomesOf } from '../../core/table/outcome.ts'
import { type Placed, placeTable } from '../../core/table/place.ts'
import { cellText, type Table, type TableCell } from '../../core/table/table.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { screenText } from '../../core/text/screen.ts'
import { afterMenu } from '../app/afterMenu.ts'
import { cellKey, focusStop, leaveWriting } from '../grid/cursor.ts'
import { currentShowing } from '../grid/gridView.ts'
import { clearSelection } from '../grid/selection.ts'
import { activeEditor } from '../prose/activeEditor.ts'
import { createStore } from '../store/createStore.ts'
import { notify, spoken } from '../store/notices.ts'
import { change, currentFramework } from '../store/open.ts'
import type { CellPlace } from '../store/places.ts'
import { offerUndo } from '../things/actions.ts'
import { withOrigin } from './carried.ts'
import { chosenCells, type Here } from './places.ts'
import type { FromHtml } from './readHtml.ts'
import { shownGrid } from './shownGrid.ts'

const text = screenText.table

/** A table on its way in, while its dialog asks how. */
export type Pasting = {
  readonly placed: Placed
  readonly aside: boolean
  /** The stop that has the focus again afterwards. */
  readonly stop: string
  /** What would come into the statement that is being written instead; null where none is. */
  readonly asText: string | null
}

export const pasting = createStore<Pasting | null>(null)

/** One cell is written at once; a table, or text for many cells, is shown first. */
export function beginPasting({ table, isTable, aside }: FromHtml, at: Here): void {
  const only = isTable ? null : (table[0]?.[0] ?? [])
  if (only?.length === 0) return spoken.set(text.nothingToPaste)
  if (only === null) {
    const start = at.kind === 'header' ? at.cells[0]?.[0] : topLeft(at.cell)
    if (start === undefined) return
    const placed = placeTable(table, shownGrid(), start, currentShowing().swapped)
    const stop = at.kind === 'header' ? at.key : cellKey(start)
    return pasting.set({ placed, aside, stop, asText: at.kind === 'writing' ? wordsOf(table) : null })
  }
  if (at.kind !== 'cell') return
  const cells = chosenCells(at.cell).flat()
  if (cells.length === 1) return pasteOne(at.cell, only)
  const placed = { cells: cells.map((cell) => ({ ...cell, lines: only })), leftOut: [], byName: noNames }
  pasting.set({ placed, aside: false, stop: at.key, asText: null })
}

const wordsOf = (table: Table): string =>
  table
    .flat()
    .map(cellText)
    .filter((words) => words !== '')
    .join(' ')

const noNames = { roles: false, rows: false } as const

const topLeft = (at: CellPlace): CellPlace => chosenCells(at)[0]?.[0] ?? at

function pasteOne(cell: CellPlace, lines: TableCell): void {
  const framework = currentFramework()
  if (!statementRoles(framework).some(({ id }) => id === cell.role))
    return void notify({ kind: 'refusal', message: refusalText.edit.notWritable })
  const [outcome] = outcomesOf(framework, [{ ...cell, lines }], { mode: 'replace', emptyToo: false })
  if (outcome === undefined || !isChanged(outcome) || !write([outcome], 'replace')) return
  if (outcome.kind === 'replace') offerUndo('', () => text.pastedOne)
}

const write = (outcomes: readonly Outcome[], mode: Manner['mode']): boolean =>
  change({
    type: 'cells.paste',
    mode,
    cells: outcomes.map(({ dimension, role, lines }) => ({
      dimension,
      role,
      statements: withOrigin(currentFramework(), lines),
    })),
  }) !== null

/** Writes the cells that change, as one step, and goes back to where the table began. */
export function finishPasting({ stop }: Pasting, outcomes: readonly Outcome[], mode: Manner['mode']): void {
  const changed = outcomes.filter(isChanged)
  pasting.set(null)
  leaveWriting()
  if (changed.length > 0 && write(changed, mode)) {
    clearSelection()
    offerUndo('', () => text.pasted(changed.length))
  }
  afterMenu(() => focusStop(stop))
}

/** Leaves everything as it was, also the statement that is being written. */
export function cancelPasting({ stop, asText }: Pasting): void {
  pasting.set(null)
  afterMenu(() => (asText === null ? focusStop(stop) : activeEditor.get()?.commands.focus()))
}

/** Puts the words of the table into the statement that is being written, on one line. */
export function pasteAsText(words: string): void {
  pasting.set(null)
  afterMenu(() => activeEditor.get()?.chain().focus().insertContent({ type: 'text', text: words }).run())
}
