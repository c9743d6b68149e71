import type { InlineText } from '../../framework/richText.ts'
import { Href, type Mark } from '../../framework/richText.ts'
import type { PdfPage, PdfPiece } from './page.ts'

/** Pieces on one line with no more than a word's room between them: a line of text, or a cell's. */
export type Segment = {
  readonly pieces: readonly PdfPiece[]
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly base: number
  readonly size: number
  readonly bold: boolean
  readonly turned: boolean
}

/** More room than this, in letters' heights, is never a space between words. */
const widestSpace = 1
/** A bullet or number may stand so far in front of its text. */
const widestIndent = 3.5
/** Less room than this is no space at all. */
const narrowestSpace = 0.12

/** The lines of a page from top to bottom and left to right, each parted where there is room. */
export function segmentsOf(page: Pick<PdfPage, 'pieces' | 'rules'>): readonly Segment[] {
  const level = page.pieces.filter(({ turned }) => !turned)
  const rows = rowsOf(level)
  const verticals = page.rules.filter(({ x0, x1 }) => x1 - x0 <= 3)
  const parted = (before: PdfPiece, after: PdfPiece) => {
    const edge = before.x + before.width
    const room = after.x - edge
    const base = (before.base + after.base) / 2
    const size = Math.max(before.size, after.size)
    if (
      verticals.some(
        ({ x0, y0, y1 }) => x0 >= edge - 1 && x0 <= after.x + 1 && y0 < base && base - size / 2 < y1,
      )
    )
      return true
    return room > size * (isMark(before.text) ? widestIndent : widestSpace)
  }
  const segments = rows.flatMap((row) => {
    const runs: PdfPiece[][] = []
    for (const piece of row) {
      const run = runs.at(-1)
      const last = run?.at(-1)
      if (run === undefined || last === undefined || parted(last, piece) || piece.x < last.x - 1)
        runs.push([piece])
      else run.push(piece)
    }
    return runs.map(segmentOf)
  })
  return [...segments, ...page.pieces.filter(({ turned }) => turned).map((piece) => segmentOf([piece]))]
}

/** A bullet, or a number in front of a point. */
export const isMark = (text: string): boolean =>
  /^([^\p{L}\p{N}\s]|[o§]|\(?\d{1,2}[.)]|\d{1,3}(?:\.(?:\d{1,3}|\p{Lu}))+\.?|[a-z][.)])$/u.test(text.trim())

/** Pieces that stand on one line, small raised letters too. */
function rowsOf(pieces: readonly PdfPiece[]): readonly (readonly PdfPiece[])[] {
  const sorted = [...pieces].sort((a, b) => a.base - b.base || a.x - b.x)
  const rows: PdfPiece[][] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(piece.base - first.base) <= 0.35 * Math.min(piece.size, first.size))
      row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x))
}

function segmentOf(pieces: readonly PdfPiece[]): Segment {
  const letters = (keep: (piece: PdfPiece) => boolean) =>
    pieces.reduce((sum, piece) => sum + (keep(piece) ? piece.text.length : 0), 0)
  const [first] = pieces
  const last = pieces.at(-1)
  const largest = [...pieces].sort((a, b) => b.text.length - a.text.length)[0]
  return {
    pieces,
    text: pieces
      .map((piece, at) => spaceBefore(pieces[at - 1], piece) + piece.text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    x0: first?.x ?? 0,
    x1: last === undefined ? 0 : last.x + last.width,
    base: first?.base ?? 0,
    size: largest?.size ?? 0,
    bold: letters(({ bold }) => bold) > letters(() => true) / 2,
    turned: first?.turned ?? false,
  }
}

const spaceBefore = (before: PdfPiece | undefined, piece: PdfPiece): string =>
  before === undefined || /\s$/.test(before.text) || /^\s/.test(piece.text)
    ? ''
    : piece.x - before.x - before.width > narrowestSpace * Math.min(piece.size, before.size)
      ? ' '
      : ''

/** What is written, with bold, italic and links, without the first `skip` letters of `text`. */
export function inlineOf(segment: Segment, skip: number): InlineText {
  const runs: { text: string; marks: Mark[]; key: string }[] = []
  let left = skip
  segment.pieces.forEach((piece, at) => {
    const whole = `${spaceBefore(segment.pieces[at - 1], piece)}${piece.text}`.replace(/\s+/g, ' ')
    const text = left > 0 ? whole.slice(left) : whole
    left = Math.max(0, left - whole.length)
    if (text === '') return
    const marks = marksOf(piece)
    const key = JSON.stringify(marks)
    const last = runs.at(-1)
    if (last !== undefined && (last.key === key || text.trim() === '')) last.text += text
    else runs.push({ text, marks, key })
  })
  const [first] = runs
  const last = runs.at(-1)
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return runs.flatMap(({ text, marks }) =>
    text === '' ? [] : [marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }],
  )
}

const marksOf = ({ bold, italic, href }: PdfPiece): Mark[] => [
  ...(bold ? [{ type: 'bold' } as const] : []),
  ...(italic ? [{ type: 'italic' } as const] : []),
  ...(href !== null && Href.safeParse(href).success ? [{ type: 'link', attrs: { href } } as const] : []),
]
