import { type Edit, type Returned, signed } from './returned.ts'
import { markDeleted, markParagraph, unwrapControl } from './returnedEdits.ts'
import { passage, run } from './returnedPassage.ts'
import {
  after,
  all,
  around,
  before,
  child,
  copy,
  elements,
  make,
  type Node,
  prepend,
  remove,
} from './returnedTree.ts'

/** What people do to rows and cells. */

export const rowOf = (file: Returned, id: string): Node => around(passage(file, id).paragraph, 'w:tr')
export const cellOf = (file: Returned, id: string): Node => around(passage(file, id).paragraph, 'w:tc')

/** Word writes the row's mark, and each paragraph and run of it as well (17.13.5.16, 17.13.5.13). */
export const deletesRow =
  (id: string): Edit =>
  (file) => {
    const row = rowOf(file, id)
    if (file.who === null) {
      remove(row)
      return
    }
    markRow(file, row, 'w:del')
    for (const paragraph of all(row, 'w:p')) {
      markParagraph(file, paragraph, 'w:del')
      for (const each of all(paragraph, 'w:r')) markDeleted(file, each)
    }
  }

function markRow(file: Returned, row: Node, mark: string): void {
  let properties = child(row, 'w:trPr')
  if (!properties) {
    properties = make('w:trPr')
    prepend(row, properties)
  }
  const made = make(mark, signed(file))
  properties.children.push(made)
  made.parent = properties
}

/** A row with these texts below the passage's, one text a cell; as many cells as that row has. */
export const addsRow =
  (id: string, ...texts: readonly string[]): Edit =>
  (file) => {
    const above = rowOf(file, id)
    const cells = elements(above).filter(({ name }) => name === 'w:tc')
    const made = make(
      'w:tr',
      {},
      ...cells.map((cell, i) => {
        const properties = child(cell, 'w:tcPr')
        const words = texts[i] ?? ''
        const inside = run(words)
        const paragraph = make(
          'w:p',
          {},
          ...(words === '' ? [] : [file.who === null ? inside : make('w:ins', signed(file), inside)]),
        )
        if (file.who !== null) markParagraph(file, paragraph, 'w:ins')
        return make('w:tc', {}, ...(properties ? [copy(properties)] : []), paragraph)
      }),
    )
    if (file.who !== null) markRow(file, made, 'w:ins')
    after(above, made)
  }

/** Everything in the passage's cell marked and typed anew: controls and bookmarks are gone, nothing is tracked. */
export const retypesCell =
  (id: string, ...texts: readonly string[]): Edit =>
  (file) => {
    const cell = cellOf(file, id)
    for (const each of elements(cell)) if (each.name !== 'w:tcPr') remove(each)
    for (const words of texts) {
      const paragraph = make('w:p', {}, run(words))
      cell.children.push(paragraph)
      paragraph.parent = cell
    }
  }

/** A passage cut and pasted into the cell of another, at its end, without a trace; its own cell keeps an empty paragraph. */
export const pastesInto =
  (id: string, other: string, { control = true }: { readonly control?: boolean } = {}): Edit =>
  (file) => {
    const { paragraph } = passage(file, id)
    const home = cellOf(file, id)
    const target = cellOf(file, other)
    target.children.push(paragraph)
    const parent = paragraph.parent
    if (parent !== null) parent.children = parent.children.filter((each) => each !== paragraph)
    paragraph.parent = target
    if (all(home, 'w:p').length === 0) {
      const empty = make('w:p')
      home.children.push(empty)
      empty.parent = home
    }
    if (!control) {
      for (const name of ['w:bookmarkStart', 'w:bookmarkEnd'])
        for (const mark of all(paragraph, name)) remove(mark)
      for (const sdt of all(paragraph, 'w:sdt')) unwrapControl(sdt)
    }
  }

/** A passage put into this cell of another's row, without a trace; its own cell keeps an empty paragraph. */
export const pastesIntoCell =
  (id: string, other: string, column: number): Edit =>
  (file) => {
    const { paragraph } = passage(file, id)
    const target = elements(rowOf(file, other)).filter(({ name }) => name === 'w:tc')[column]
    if (target === undefined) throw new Error(`no column ${column}`)
    before(paragraph, make('w:p'))
    remove(paragraph)
    target.children.push(paragraph)
    paragraph.parent = target
  }

/** The rows below the head in the opposite order, as sorting by something that is gone may leave them. */
export const reversesTable =
  (id: string): Edit =>
  (file) => {
    const rows = bodyRows(around(passage(file, id).paragraph, 'w:tbl'))
    inPlace(rows, rows.toReversed())
  }

/** The table around a passage with its rows in this order of what their first cells say, the head left where it is. */
export const sortsTable =
  (id: string, order: 'rising' | 'falling' = 'falling'): Edit =>
  (file) =>
    sortRows(around(passage(file, id).paragraph, 'w:tbl'), order)

/** Every table that has a head. */
export const tablesSorted: Edit = ({ document }) => {
  for (const table of all(document, 'w:tbl'))
    if (all(table, 'w:tblHeader').length > 0) sortRows(table, 'falling')
}

function sortRows(table: Node, order: 'rising' | 'falling'): void {
  const rows = bodyRows(table)
  const says = (row: Node) =>
    all(elements(row).find(({ name }) => name === 'w:tc') ?? row, 'w:t')
      .flatMap(({ children }) => children)
      .join('')
  const sorted = rows.toSorted((a, b) => says(a).localeCompare(says(b), 'da') * (order === 'rising' ? 1 : -1))
  inPlace(rows, sorted)
}

const bodyRows = (table: Node): Node[] =>
  elements(table).filter((row) => row.name === 'w:tr' && all(row, 'w:tblHeader').length === 0)

function inPlace([first]: readonly Node[], ordered: readonly Node[]): void {
  if (first === undefined) return
  const mark = make('w:mark')
  before(first, mark)
  before(mark, ...ordered)
  remove(mark)
}

/** Two columns change places, the head with them. */
export const swapsColumns =
  (id: string, one: number, other: number): Edit =>
  (file) => {
    const table = around(passage(file, id).paragraph, 'w:tbl')
    for (const row of elements(table).filter(({ name }) => name === 'w:tr')) {
      const cells = elements(row).filter(({ name }) => name === 'w:tc')
      const [a, b] = [cells[one], cells[other]]
      if (a === undefined || b === undefined) continue
      row.children = row.children.map((each) => (each === a ? b : each === b ? a : each))
    }
  }

/** The whole table gone but for this passage's text. */
export const deletesTable =
  (id: string): Edit =>
  (file) =>
    remove(around(passage(file, id).paragraph, 'w:tbl'))
