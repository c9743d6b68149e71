/** A piece of text as it was copied, freed from everything but what a framework keeps. */
export type Run = {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | null
}
/** A line break within a block. */
export const lineBreak = 'break'
export type Piece = Run | typeof lineBreak

/** What kind of block a piece of text stands in; `level` counts from 1. */
export type Shape =
  | { readonly kind: 'paragraph' | 'quote' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; readonly ordered: boolean; readonly level: number; readonly start: number }
  /** A further paragraph of the item before it. */
  | { readonly kind: 'more' }

export type Block = { readonly shape: Shape; readonly pieces: readonly Piece[] }

export const paragraph: Shape = { kind: 'paragraph' }

export const plainRun = (text: string): Run => ({ text, bold: false, italic: false, href: null })

export const blockText = ({ pieces }: Block): string =>
  pieces.map((piece) => (piece === lineBreak ? '\n' : piece.text)).join('')

/** The same pieces without the first `count` letters. */
export function withoutFirst(pieces: readonly Piece[], count: number): readonly Piece[] {
  const [first, ...others] = pieces
  if (first === undefined || count <= 0) return pieces
  if (first === lineBreak) return withoutFirst(others, count - 1)
  return first.text.length <= count
    ? withoutFirst(others, count - first.text.length)
    : [{ ...first, text: first.text.slice(count) }, ...others]
}
