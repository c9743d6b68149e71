import { type Block, lineBreak, type Piece, type Run, type Shape } from './block.ts'

/** Collects text into blocks: white space as a browser shows it, nothing empty, no break at either end. */
export class BlockBuilder {
  readonly blocks: Block[] = []
  private shape: Shape | null = null
  private pieces: Piece[] = []

  /** Adds text to the open block; `shape` is asked for where it opens one. */
  text(run: Run, preserved: boolean, shape: () => Shape): void {
    let text = visible(run.text)
    if (preserved) return this.lines({ ...run, text }, shape)
    text = text.replace(/[ \t\r\n\f]+/g, ' ')
    if (this.endsInSpace()) text = text.replace(/^ /, '')
    if (text !== '') this.add({ ...run, text }, shape)
  }

  /** A break before anything was said opens nothing. */
  lineBreak(): void {
    if (this.shape !== null) this.pieces.push(lineBreak)
  }

  close(): void {
    const pieces = trimmed(this.pieces)
    if (this.shape !== null && pieces.length > 0) this.blocks.push({ shape: this.shape, pieces })
    this.shape = null
    this.pieces = []
  }

  private lines(run: Run, shape: () => Shape): void {
    for (const [i, line] of run.text.split(/\r\n?|\n/).entries()) {
      if (i > 0) this.lineBreak()
      if (line !== '') this.add({ ...run, text: line.replaceAll('\t', ' ') }, shape)
    }
  }

  private add(run: Run, shape: () => Shape): void {
    this.shape ??= shape()
    this.pieces.push(run)
  }

  private endsInSpace(): boolean {
    const last = this.pieces.at(-1)
    return last === undefined || last === lineBreak || last.text.endsWith(' ')
  }
}

/**
 * Without what cannot be seen. A hard space holds a number to its unit; anywhere else it is what programs write where
 * somebody pressed the space bar twice.
 */
const visible = (text: string): string =>
  text
    .replace(/\u00ad|\u200b|\u200c|\u2060|\ufeff/g, '')
    .replace(/(?<![\d§])\u00a0|\u00a0(?=[\s\u00a0]|$)/g, ' ')

function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const isEmpty = (piece: Piece | undefined) =>
    piece !== undefined && (piece === lineBreak || piece.text.trim() === '')
  let [from, to] = [0, pieces.length]
  while (from < to && isEmpty(pieces[from])) from++
  while (to > from && isEmpty(pieces[to - 1])) to--
  return pieces.slice(from, to).map((piece, i, kept) => {
    if (piece === lineBreak) return piece
    const text = i === 0 ? piece.text.trimStart() : piece.text
    return { ...piece, text: i === kept.length - 1 || kept[i + 1] === lineBreak ? text.trimEnd() : text }
  })
}
