import type { InlineText } from '../../framework/richText.ts'

/** One sheet of a workbook, as it is going to look. Rows and columns count from 0. */
export type Sheet = {
  /** As people would call it; made legal and unique when the workbook is packed. */
  readonly name: string
  /** Widths of the columns, in characters of the standard font. */
  readonly columns: readonly number[]
  readonly rows: readonly SheetRow[]
  /** Rows and columns that stay where they are while the rest is scrolled; the rows are repeated on each printed page. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** The row with the arrows that filter the ones below it; null for none. */
  readonly filter: number | null
}

export type SheetRow = {
  /** In points; null where the program is to make it as high as its text. */
  readonly height: number | null
  /** `null` is an empty cell without a look of its own, and what a cell to the left or above reaches over. */
  readonly cells: readonly (SheetCell | null)[]
}

export type SheetCell = {
  /** Its lines, each of them text with bold and italic. */
  readonly lines: readonly InlineText[]
  readonly look: Look
  readonly rowSpan: number
  readonly columnSpan: number
}

/** What cells look like, by what they are. */
export type Look =
  | 'title'
  | 'about'
  | 'head'
  | 'name'
  | 'part'
  | 'text'
  /** The first of several rows that are one cell to the eye, without a line below it … */
  | 'first'
  /** … and those that go on from it. */
  | 'more'
  | 'faint'
  /** Text below a table. */
  | 'note'
  /** Below a table, so that it has a line at the bottom too. */
  | 'end'

export const sheetCell = (
  look: Look,
  lines: readonly InlineText[],
  { rowSpan = 1, columnSpan = 1 }: Partial<Pick<SheetCell, 'rowSpan' | 'columnSpan'>> = {},
): SheetCell => ({ lines, look, rowSpan, columnSpan })

/** A text in bold; no run at all for the empty text. */
export const bold = (text: string): InlineText => marked(text, 'bold')

export const marked = (text: string, type: 'bold' | 'italic'): InlineText =>
  text === '' ? [] : [{ type: 'text', text, marks: [{ type }] }]
