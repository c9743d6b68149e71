import type { InlineText } from '../framework/richText.ts'

/**
 * A foreign document as it was read and before anything is guessed: lines of text and tables, in reading order. Every
 * reader (Word, PDF, Excel, CSV, plain text) makes this one shape, so that one recogniser serves them all.
 */
export type Source = {
  /** The file's name without its folder, or what pasted text is called. */
  readonly name: string
  readonly format: SourceFormat
  readonly blocks: readonly SourceBlock[]
}

export type SourceFormat = 'word' | 'pdf' | 'excel' | 'csv' | 'text'

export type SourceBlock = SourceLine | SourceTable

/**
 * One line as it is printed (PDF, plain text), or one paragraph (Word, a line of a spreadsheet's cell). What a format does not know
 * is null.
 */
export type SourceLine = {
  readonly kind: 'line'
  /** `l1`, `l2` … in reading order, unique in the source. */
  readonly id: LineId
  /** Never empty, without bullet or number, trimmed; bold, italic and links where the format has them. */
  readonly text: InlineText
  /** 1–6 where the format says that it is a heading. */
  readonly heading: number | null
  readonly list: { readonly kind: 'bullet' | 'number'; readonly level: number } | null
  /** How its last word goes on in the next line, judged with the dictionary; null where the line ends with a whole word. */
  readonly lineEnd: LineEnd | null
  /** Empty lines, or as much room as they take, above it. */
  readonly gap: number
  /** In points, relative sizes tell headings from text. */
  readonly size: number | null
  /** From 1. */
  readonly page: number | null
  /** In points from the page's upper left corner. */
  readonly box: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  } | null
  /** The id of the passage, where the document is one of our own exports. */
  readonly passage: string | null
}

/** `joined`: the hyphen was the layout's, "kerneopga-" + "ven". `kept`: it belongs to the word, "udefra-" + "ind". */
export type LineEnd = 'joined' | 'kept'
export type LineId = string

/** Rows of cells; a cell that spans is given once, at its first row and column, and `null` stands where it reaches. */
export type SourceTable = {
  readonly kind: 'table'
  readonly id: string
  /** A sheet's name, or the caption above it; empty for none. */
  readonly name: string
  readonly page: number | null
  /** All rows are equally long. */
  readonly rows: readonly (readonly (SourceCell | null)[])[]
  /** So many rows at the top the format itself says are headers. */
  readonly headerRows: number
}

export type SourceCell = {
  readonly lines: readonly SourceLine[]
  readonly rowSpan: number
  readonly columnSpan: number
}

/** What is taken in; a document beyond it is refused with a sentence. */
export const sourceLimits = { lines: 50_000, characters: 4_000_000, columns: 200, pages: 300 } as const

/** Every line of a source in reading order, those of tables row by row. */
export const linesOfSource = (source: Pick<Source, 'blocks'>): readonly SourceLine[] =>
  source.blocks.flatMap((block) =>
    block.kind === 'line' ? [block] : block.rows.flatMap((row) => row.flatMap((cell) => cell?.lines ?? [])),
  )

/** Where each line stands among all lines, from 0. */
export const linePlaces = (source: Pick<Source, 'blocks'>): ReadonlyMap<LineId, number> =>
  new Map(linesOfSource(source).map(({ id }, at) => [id, at]))
