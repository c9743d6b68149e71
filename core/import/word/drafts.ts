import type { SourceLine } from '../source.ts'
import type { Piece } from './pieces.ts'

/** A paragraph's text before it is numbered and cleaned. */
export type LineDraft = {
  readonly kind: 'line'
  readonly pieces: readonly Piece[]
  readonly heading: number | null
  readonly list: SourceLine['list']
  /** Empty paragraphs above it. */
  readonly gap: number
  /** What its style is called, in lower case. */
  readonly style: string
}

export type BlockDraft = LineDraft | TableDraft

/** A table before its lines are numbered: the shape of `SourceTable`. */
export type TableDraft = {
  readonly kind: 'table'
  readonly name: string
  readonly rows: readonly (readonly (CellDraft | null)[])[]
  readonly headerRows: number
}
export type CellDraft = {
  readonly lines: readonly LineDraft[]
  readonly rowSpan: number
  readonly columnSpan: number
}
