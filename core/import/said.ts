import type { Correction, Meaning } from './guess.ts'
import { type LineId, linesOfSource, type Source, type SourceLine } from './source.ts'

/** What all corrections together say, a later one over an earlier one. */
export type Said = {
  /** The number of the piece that a person put this line into; null for none. */
  readonly pieceOf: (line: LineId) => number | null
  readonly firstOf: (piece: number) => LineId | null
  /** In the order that the person gave. */
  readonly linesOf: (piece: number) => SourceLine[]
  readonly meaningOf: (piece: number) => Meaning | null
  readonly splitsAt: (line: LineId) => boolean
  readonly places: readonly Place[]
  /** Whether rows and columns are swapped, of one table or (null) of everything. */
  readonly swapped: (table: string | null) => boolean
}
export type Place = { readonly line: LineId; readonly role: string | null; readonly dimension: string | null }

export function saidBy(source: Source, corrections: readonly Correction[]): Said {
  const order = new Map(
    corrections.length === 0 ? [] : linesOfSource(source).map((line, at) => [line.id, { line, at }]),
  )
  const pieces: { lines: LineId[]; meaning: Meaning }[] = []
  const owner = new Map<LineId, number>()
  const splits = new Set<LineId>()
  const places: Place[] = []
  const swaps = new Map<string | null, boolean>()
  for (const correction of corrections)
    switch (correction.kind) {
      case 'meaning': {
        const lines = [...new Set(correction.lines)].filter((id) => order.has(id))
        if (lines.length === 0) break
        for (const id of lines) release(pieces, owner, id)
        pieces.push({ lines, meaning: correction.meaning })
        for (const id of lines) {
          owner.set(id, pieces.length - 1)
          splits.delete(id)
        }
        break
      }
      case 'split': {
        const piece = pieces[owner.get(correction.line) ?? -1]
        if (piece && order.has(correction.line)) splitPiece(pieces, owner, piece, correction.line)
        splits.add(correction.line)
        break
      }
      case 'place':
        places.push(correction)
        break
      case 'swap':
        swaps.set(correction.table, !(swaps.get(correction.table) ?? false))
        break
    }
  const firsts = pieces.map(({ lines }) =>
    lines.reduce<LineId | null>(
      (first, id) => (first === null || (order.get(id)?.at ?? 0) < (order.get(first)?.at ?? 0) ? id : first),
      null,
    ),
  )
  return {
    pieceOf: (line) => owner.get(line) ?? null,
    firstOf: (piece) => firsts[piece] ?? null,
    linesOf: (piece) => (pieces[piece]?.lines ?? []).flatMap((id) => order.get(id)?.line ?? []),
    meaningOf: (piece) => pieces[piece]?.meaning ?? null,
    splitsAt: (line) => splits.has(line),
    places,
    swapped: (table) => swaps.get(table) ?? false,
  }
}

type Pieces = { lines: LineId[]; meaning: Meaning }[]

/** Takes a line out of the piece it was in. */
function release(pieces: Pieces, owner: Map<LineId, number>, line: LineId) {
  const piece = pieces[owner.get(line) ?? -1]
  if (piece) piece.lines = piece.lines.filter((id) => id !== line)
}

/** The same meaning twice: up to the line, and from it on. */
function splitPiece(pieces: Pieces, owner: Map<LineId, number>, piece: Pieces[number], line: LineId) {
  const at = piece.lines.indexOf(line)
  if (at <= 0) return
  const rest = piece.lines.splice(at)
  pieces.push({ lines: rest, meaning: piece.meaning })
  for (const id of rest) owner.set(id, pieces.length - 1)
}
