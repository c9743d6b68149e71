/** A page as it was drawn, in points from its upper left corner. */
export type PdfPage = {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly pieces: readonly PdfPiece[]
  /** Thin lines that were drawn: borders of tables, rules between rows. */
  readonly rules: readonly PdfRule[]
}

/** Some letters in one font on one line, as far as they were drawn without a wide gap. */
export type PdfPiece = {
  readonly text: string
  readonly x: number
  /** The line it stands on. */
  readonly base: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | null
  /** It does not run from left to right along the page. */
  readonly turned: boolean
}

export type PdfRule = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
