import { assertNever } from '../framework/result.ts'
import type { TableBlock, TableCell, TableRow } from '../layout/blocks.ts'
import { columnsClass, spaceClass } from './css/measures.ts'
import { cellPaddingMm, tableTextPt } from './css/tables.ts'
import { type Fit, fitInto, wide } from './longWords.ts'
import { element, escaped, type Markup } from './markup.ts'
import { paragraph } from './prose.ts'
import { statements } from './statements.ts'

/**
 * A data table: its head repeats on every page, header cells say what they head, and columns keep the widths that
 * the layout gave them. A cell with writing space carries lines to write on as far down as the row reaches.
 * `widthMm` is the table's own.
 */
export function table(block: TableBlock, widthMm: number): Markup {
  const fits = columnFits(block.widths, widthMm)
  return element(
    'table',
    {
      class: `${block.layout} ${columnsClass(block.widths)}`,
      'aria-label': block.summary === '' ? null : block.summary,
    },
    element('colgroup', {}, ...block.widths.map(() => element('col', {}))),
    block.head === null
      ? ''
      : element(
          'thead',
          {},
          element(
            'tr',
            {},
            ...block.head.map(({ text }, column) =>
              element('th', { scope: 'col' }, escaped((fits[column] ?? wide)(text))),
            ),
          ),
        ),
    element('tbody', {}, ...block.rows.map((row) => bodyRow(row, fits))),
  )
}

const columnFits = (widths: readonly number[], widthMm: number): readonly Fit[] => {
  const total = widths.reduce((sum, width) => sum + width, 0) || 1
  return widths.map((width) => fitInto((width / total) * widthMm - 2 * cellPaddingMm - 0.3, tableTextPt))
}

const bodyRow = (row: TableRow, fits: readonly Fit[]): Markup => {
  const [first = wide, ...others] = fits
  const cellFits = row.header === null ? fits : others
  return element(
    'tr',
    {},
    row.header === null
      ? ''
      : element(
          'th',
          { scope: 'row' },
          element('p', {}, escaped(first(row.header.text))),
          ...row.header.blocks.map((block) => paragraph(block, first)),
        ),
    ...row.cells.map((cell, column) => bodyCell(cell, cellFits[column] ?? wide)),
  )
}

function bodyCell(cell: TableCell, fitted: Fit): Markup {
  const blocks = cell.blocks.map((block) => {
    switch (block.type) {
      case 'paragraph':
        return paragraph(block, fitted)
      case 'statements':
        return statements(block, fitted)
      default:
        return assertNever(block)
    }
  })
  if (cell.spaceMm === 0) return element('td', {}, ...blocks)
  return element(
    'td',
    { class: 'writing' },
    ...blocks,
    element('div', { class: spaceClass(cell.spaceMm) }),
    element('div', { class: 'lines', 'aria-hidden': 'true' }, line.repeat(linesOnPage)),
  )
}

const line = element('div', {})
/** More than any row is high; what reaches above the row's text is cut off. */
const linesOnPage = 22
