import type { PrintedDocument, TableCell } from '../../layout/blocks.ts'

/**
 * Measures that differ from document to document, as classes with their rules in the one style sheet: a strict content
 * policy allows no `style` attributes.
 */

/** Per mille, so that the same shares have the same name. */
const perMille = (widths: readonly number[]): readonly number[] => {
  const total = widths.reduce((sum, width) => sum + width, 0) || 1
  return widths.map((width) => Math.round((width / total) * 1000))
}

export const columnsClass = (widths: readonly number[]): string => `columns-${perMille(widths).join('-')}`

export const spaceClass = (spaceMm: number): string => `space space-${Math.round(spaceMm)}`

/** The rules for every table and every writing space of a document. */
export function measuresCss(document: PrintedDocument): string {
  const tables = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'table' ? [block] : [])),
  )
  const columns = tables.flatMap(({ widths }) =>
    perMille(widths).map(
      (share, index) => `.${columnsClass(widths)} col:nth-child(${index + 1}){width:${share / 10}%}`,
    ),
  )
  const spaces = tables
    .flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ spaceMm }: TableCell) => Math.round(spaceMm))),
    )
    .filter((spaceMm) => spaceMm > 0)
    .map((spaceMm) => `.space-${spaceMm}{height:${spaceMm}mm}`)
  return [...new Set([...columns, ...spaces])].join('\n')
}
