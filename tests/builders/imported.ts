import { inlineText } from '../../core/framework/richText.ts'
import type {
  Guess,
  GuessedCompetency,
  GuessedRole,
  GuessedStatement,
  GuessedTheme,
  Piece,
} from '../../core/import/guess.ts'
import type { Source, SourceLine, SourceTable } from '../../core/import/source.ts'

/** Foreign documents and what they are taken to be, for tests: lines are called l1, l2 … in the order they are written. */

/** A source of lines, or of tables given as rows of cells, each cell a text with a line feed between its lines. */
export function source(...blocks: readonly (string | readonly (readonly (string | null)[])[])[]): Source {
  let count = 0
  let tables = 0
  const line = (text: string, page: number | null = null): SourceLine => {
    count += 1
    return {
      kind: 'line',
      id: `l${count}`,
      text: inlineText(text),
      heading: null,
      list: null,
      lineEnd: null,
      gap: 0,
      size: null,
      page,
      box: null,
      passage: null,
    }
  }
  const table = (rows: readonly (readonly (string | null)[])[]): SourceTable => {
    tables += 1
    return {
      kind: 'table',
      id: `t${tables}`,
      name: '',
      page: null,
      headerRows: 0,
      rows: rows.map((row) =>
        row.map((cell) =>
          cell === null
            ? null
            : {
                rowSpan: 1,
                columnSpan: 1,
                lines: cell === '' ? [] : cell.split('\n').map((text) => line(text)),
              },
        ),
      ),
    }
  }
  return {
    name: 'kilde.txt',
    format: 'text',
    blocks: blocks.map((block) => (typeof block === 'string' ? line(block) : table(block))),
  }
}

export const piece = (text: string, lines: string, sure = 1): Piece => {
  const ids = lines === '' ? [] : lines.split(' ')
  return { id: ids[0] ?? text.toLowerCase(), text: inlineText(text), lines: ids, sure }
}

export const role = (text: string, lines: string, sure = 1): GuessedRole => ({
  ...piece(text, lines, sure),
  voice: 'jeg',
  leadIn: null,
  prompt: null,
})

export const theme = (text: string, lines: string): GuessedTheme => ({
  ...piece(text, lines),
  description: null,
})

/** A competency with its dimensions; one without a name where none are given. */
export const competency = (
  text: string,
  lines: string,
  theme: string | null = null,
  dimensions: readonly Piece[] = [{ ...piece('', ''), id: `${text} row`, lines: [] }],
): GuessedCompetency => ({
  ...piece(text, lines),
  theme,
  keyword: null,
  tagline: null,
  definition: null,
  leadIn: null,
  dimensions,
})

export const statement = (
  text: string,
  lines: string,
  cell: { readonly role: string; readonly dimension: string },
  sure = 1,
): GuessedStatement => ({ ...piece(text, lines, sure), ...cell, lead: '', again: [] })

export const guess = (given: Partial<Guess>): Guess => ({
  title: null,
  subtitle: null,
  organisation: '',
  year: null,
  roles: [],
  themes: [],
  competencies: [],
  statements: [],
  prose: [],
  tray: [],
  ...given,
})
