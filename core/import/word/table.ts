import { childNamed, elementsIn, type XmlElement } from '../../xml/readXml.ts'
import { sourceLimits } from '../source.ts'
import type { BlockDraft, CellDraft, LineDraft, TableDraft } from './drafts.ts'
import { chosen } from './pieces.ts'
import { isOn, numberIn } from './styles.ts'

/** A table, or what stands in one that has a single cell; `flow` reads what is in a cell. */
export function readTable(
  element: XmlElement,
  flow: Flow,
): TableDraft | { readonly kind: 'box'; readonly blocks: readonly BlockDraft[] } {
  const rows = within(element, 'w:tr').filter((row) => !isGone(childNamed(row, 'w:trPr'), 'w:del'))
  const cells = rows.map((row) =>
    within(row, 'w:tc').filter((cell) => !isGone(childNamed(cell, 'w:tcPr'), 'w:cellDel')),
  )
  const [only, ...others] = cells.flat()
  if (only !== undefined && others.length === 0) return { kind: 'box', blocks: flow(only) }
  const grid = withoutEmptyColumns(rows.map((row, index) => placed(row, cells[index] ?? [], flow)))
  const properties = childNamed(element, 'w:tblPr')
  return {
    kind: 'table',
    name: childNamed(properties, 'w:tblCaption')?.attributes['w:val'] ?? '',
    rows: merged(grid),
    headerRows: headerRows(rows),
  }
}

type Flow = (cell: XmlElement) => readonly BlockDraft[]

/** Rows of a table or cells of a row, also inside controls and marks of insertion. */
function within(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === name) return [child]
    if (
      child.name === 'w:del' ||
      child.name === 'w:moveFrom' ||
      child.name === 'w:tc' ||
      child.name === 'w:p'
    )
      return []
    return within(child.name === 'mc:AlternateContent' ? chosen(child) : child, name)
  })
}

const isGone = (properties: XmlElement | undefined, mark: string): boolean =>
  childNamed(properties, mark) !== undefined

/** A cell in its column; one that goes on from above says so. */
type Placed = {
  readonly lines: readonly LineDraft[]
  readonly columnSpan: number
  readonly goesOn: boolean
}

/** One slot for each column: a cell where it begins, null where it reaches. */
function placed(row: XmlElement, cells: readonly XmlElement[], flow: Flow): (Placed | null)[] {
  const slots: (Placed | null)[] = []
  const before = numberIn(childNamed(childNamed(row, 'w:trPr'), 'w:gridBefore')) ?? 0
  for (let i = 0; i < Math.min(before, sourceLimits.columns); i++) slots.push(emptyCell)
  for (const cell of cells) {
    const properties = childNamed(cell, 'w:tcPr')
    const room = Math.max(1, sourceLimits.columns - slots.length)
    const columnSpan = Math.min(Math.max(1, numberIn(childNamed(properties, 'w:gridSpan')) ?? 1), room)
    const merge = childNamed(properties, 'w:vMerge')
    slots.push({
      lines: flattened(flow(cell)),
      columnSpan,
      goesOn: merge !== undefined && merge.attributes['w:val'] !== 'restart',
    })
    for (let i = 1; i < columnSpan; i++) slots.push(null)
  }
  return slots
}

const emptyCell: Placed = { lines: [], columnSpan: 1, goesOn: false }

/** The lines of a cell; those of a table inside it row by row. */
const flattened = (blocks: readonly BlockDraft[]): readonly LineDraft[] =>
  blocks.flatMap((block) =>
    block.kind === 'line' ? [block] : block.rows.flatMap((row) => row.flatMap((cell) => cell?.lines ?? [])),
  )

/** Rows of equal length, without columns in which no cell begins: Word makes them where rows are cut differently. */
function withoutEmptyColumns(rows: readonly (readonly (Placed | null)[])[]): (Placed | null)[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const full = rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => emptyCell as Placed | null),
  ])
  const begins = Array.from({ length: width }, (_, column) =>
    rows.some((row) => row[column] !== null && row[column] !== undefined),
  )
  return full.map((row) =>
    row.flatMap((cell, column) => {
      if (!begins[column]) return []
      const reach = cell === null ? [] : begins.slice(column, column + cell.columnSpan)
      return [cell === null ? null : { ...cell, columnSpan: reach.filter(Boolean).length }]
    }),
  )
}

/** Cells that go on from the row above become part of it, with whatever stands in them. */
function merged(grid: readonly (readonly (Placed | null)[])[]): TableDraft['rows'] {
  /** For each column the cell that began there last. */
  const above: (Growing | undefined)[] = []
  return grid.map((row) =>
    row.map((cell, column) => {
      const begun = above[column]
      if (cell === null) return null
      if (cell.goesOn && begun?.columnSpan === cell.columnSpan) {
        begun.rowSpan += 1
        for (const line of cell.lines) begun.lines.push(line)
        return null
      }
      const begins: Growing = { lines: [...cell.lines], rowSpan: 1, columnSpan: cell.columnSpan }
      above[column] = begins
      return begins
    }),
  )
}

type Growing = CellDraft & { readonly lines: LineDraft[]; rowSpan: number }

/** So many rows at the top that are repeated on every page (17.4.49). */
function headerRows(rows: readonly XmlElement[]): number {
  const other = rows.findIndex((row) => {
    const header = childNamed(childNamed(row, 'w:trPr'), 'w:tblHeader')
    return (
      header === undefined || (header.attributes['w:val'] !== undefined && !isOn(header.attributes['w:val']))
    )
  })
  return other === -1 ? rows.length : other
}
