import { type InlineText, inlineText, plainText } from '../../framework/richText.ts'
import type { LineId, SourceCell, SourceTable } from '../../import/source.ts'
import { type GuessBuilder, nothingWritten, type Written } from './guessBuilder.ts'
import type { KnownColumn } from './headers.ts'

/** What is read in a cell; lines of one cell are one text. */
export const writtenIn = (cell: SourceCell | null | undefined): Written => ({
  text: joined(cell?.lines.map(({ text }) => text) ?? []),
  lines: cell?.lines.map(({ id }) => id) ?? [],
})

const joined = (lines: readonly InlineText[]): InlineText =>
  lines.flatMap((line, i) => (i === 0 ? line : [...inlineText(' '), ...line]))

export const labelsOf = (row: readonly (SourceCell | null)[]): readonly string[] =>
  row.map((cell) => plainText(writtenIn(cell).text))

export type ListTable = {
  readonly table: SourceTable
  /** The row that heads the list. */
  readonly header: number
  readonly columns: ReadonlyMap<KnownColumn, number>
  /** Whether an empty cell means what stands above it, as people leave out what repeats. */
  readonly fillsDown: boolean
}

/** Takes a list in, row by row. `everyone` is what the role is called where the list has none. */
export function takeList(
  { table, header, columns, fillsDown }: ListTable,
  builder: GuessBuilder,
  everyone: string,
): void {
  const above = new Map<KnownColumn, Written>()
  table.rows.slice(header + 1).forEach((row) => {
    const at = (column: KnownColumn): Written => {
      const place = columns.get(column)
      return place === undefined ? nothingWritten : writtenIn(row[place])
    }
    // A merged cell reaches down; what it says holds for the rows below, whoever made the list.
    const named = (column: KnownColumn): Written => {
      const place = columns.get(column)
      const here = at(column)
      const reached = place !== undefined && row[place] === null
      const text = here.lines.length > 0 ? here : { text: above.get(column)?.text ?? [], lines: [] }
      const result = here.lines.length > 0 || reached || fillsDown ? text : nothingWritten
      above.set(column, { text: result.text, lines: [] })
      return result
    }
    const forget = (...finer: readonly KnownColumn[]) => {
      for (const column of finer) above.delete(column)
    }
    // A new theme has competencies of its own, and a new competency dimensions.
    if (at('theme').lines.length > 0) forget('competency', 'dimension')
    else if (at('competency').lines.length > 0) forget('dimension')
    const theme = named('theme')
    const competency = named('competency')
    const dimension = named('dimension')
    const role = named('role')
    const statement = at('statement')
    if (theme.text.length + competency.text.length + dimension.text.length + statement.text.length === 0)
      return
    const ofTheme = theme.text.length === 0 ? null : builder.theme(theme)
    const ofCompetency = builder.competency(ofTheme, competency)
    const ofDimension = builder.dimension(ofCompetency, dimension)
    ofCompetency.definition ??= builder.piece(at('definition'))
    const lead = at('lead')
    if (statement.text.length + lead.text.length === 0) return
    const ofRole = builder.role(role.text.length === 0 ? { text: inlineText(everyone), lines: [] } : role)
    builder.statement({ role: ofRole, dimension: ofDimension }, statement, {
      lead,
      beside: besides(at('id'), at('origin')),
    })
  })
}

const besides = (...all: readonly Written[]): readonly LineId[] => all.flatMap(({ lines }) => lines)
