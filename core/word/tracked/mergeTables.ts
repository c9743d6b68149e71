import type { ParagraphBlock, StatementsBlock, TableBlock, TableRow } from '../../layout/blocks.ts'
import { marksOfRow, marksOfStatement, marksOfText } from './marksOf.ts'
import { became, marked, type Notes } from './notes.ts'
import { type Marks, merge } from './sequence.ts'

/** A table with the rows that are gone; null where the two have other columns. */
export function mergedTable(
  former: TableBlock,
  later: TableBlock,
  notes: Notes,
): readonly [TableBlock] | null {
  if (!sameColumns(former, later)) return null
  const head = later.head?.map((cell, i) => {
    const was = former.head?.[i]
    return was ? became(was, cell, notes) : cell
  })
  const rows = merge(former.rows, later.rows, marksOfRow).map((part) => {
    if (part.change === 'gone') return marked(part.former, 'gone', notes)
    if (part.change === 'added') return marked(part.later, 'added', notes)
    return mergedRow(part.former, part.later, notes)
  })
  return [{ ...later, head: head ?? null, rows }]
}

const sameColumns = (former: TableBlock, later: TableBlock): boolean =>
  former.widths.length === later.widths.length &&
  (former.head === null) === (later.head === null) &&
  hasHeaders(former) === hasHeaders(later)

const hasHeaders = ({ rows }: TableBlock): boolean => rows.some(({ header }) => header !== null)

const mergedRow = (former: TableRow, later: TableRow, notes: Notes): TableRow => ({
  header:
    former.header && later.header
      ? became(
          former.header,
          { ...later.header, blocks: mergedBlocks(former.header.blocks, later.header.blocks, notes) },
          notes,
        )
      : later.header,
  cells: later.cells.map((cell, i) => {
    const was = former.cells[i]
    return was ? { ...cell, blocks: mergedBlocks(was.blocks, cell.blocks, notes) } : cell
  }),
})

type Piece = ParagraphBlock | StatementsBlock

/** What stands in a cell, one paragraph or statement after the other. */
const mergedBlocks = <P extends Piece>(former: readonly P[], later: readonly P[], notes: Notes): P[] =>
  merge(inPieces(former), inPieces(later), marksOfPiece).map((part): P => {
    if (part.change === 'gone') return marked(part.former, 'gone', notes)
    if (part.change === 'added') return marked(part.later, 'added', notes)
    const [was, is]: readonly [Piece, Piece] = [part.former, part.later]
    const [before, after] = [only(was), only(is)]
    // Pieces of different kinds are never paired, and a piece of statements holds one.
    return (before && after ? { ...is, items: [became(before, after, notes)] } : became(was, is, notes)) as P
  })

const inPieces = <P extends Piece>(blocks: readonly P[]): readonly P[] =>
  blocks.flatMap((block): readonly P[] => {
    const piece: Piece = block
    return piece.type === 'statements' ? piece.items.map((item) => ({ ...block, items: [item] })) : [block]
  })

const only = (piece: Piece) => (piece.type === 'statements' ? piece.items[0] : undefined)

const marksOfPiece = (piece: Piece): Marks => {
  if (piece.type === 'paragraph') return marksOfText(piece)
  const [item] = piece.items
  return item ? marksOfStatement(item) : { kind: 'statement', passages: [], label: '' }
}
