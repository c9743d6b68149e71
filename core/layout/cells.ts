import { type Framework, rowName, statementsIn } from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import { inlineText } from '../framework/richText.ts'
import type { Competency, Dimension, Role } from '../framework/structure.ts'
import type { TableCell, TableRow } from './blocks.ts'
import { fieldParagraph, type Printing, paragraph, statementsBlock } from './printing.ts'

/** Room for a few lines by hand in a table cell. */
const writingMm = 32

/** One cell of the grid: its statements, or the prompt and room to write where each leader fills it in. */
export const gridCell = (printing: Printing, dimension: Id, role: Role): TableCell =>
  role.prompt === null
    ? { blocks: statementsBlock(printing, statementsIn(printing.framework, dimension, role.id)), spaceMm: 0 }
    : { blocks: fieldParagraph(printing, 'leadIn', role.id, 'prompt', role.prompt), spaceMm: writingMm }

/** The name of a row: the competency, and under it the dimension where that has a name. */
export const rowHeader = (
  framework: Framework,
  competency: Competency,
  dimension: Dimension,
): NonNullable<TableRow['header']> => ({
  text: rowName(framework, competency),
  names: rowId(competency),
  blocks:
    dimension.name === '' ? [] : [{ ...paragraph('body', inlineText(dimension.name)), names: dimension.id }],
})

/** What a row's name names: the competency, or its theme where the theme itself is the row. */
export const rowId = (competency: Competency): Id =>
  competency.name === '' ? (competency.theme ?? competency.id) : competency.id

/** Column widths as shares: the first for the row names, the rest after their weights. */
export function shares(first: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const rest = weights.map((weight) => ((1 - first) * weight) / total)
  return first > 0 ? [first, ...rest] : rest
}
