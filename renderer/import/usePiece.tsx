import type { ReactNode } from 'react'
import type { Piece } from '../../core/import/guess.ts'
import { PieceView } from './PieceView.tsx'
import { type PieceKind, pieceKey } from './pieces.ts'
import { useView } from './view.ts'

type Options = { readonly className?: string; readonly lead?: string }

/** Draws a piece of the guess; nothing where there is none. */
export function usePiece(
  chosen: ReadonlySet<string>,
): (kind: PieceKind, made: Piece | null, options?: Options) => ReactNode {
  const { pieces, doubts } = useView()
  return (kind, made, options = {}) => {
    const placed = made === null ? undefined : pieces.get(pieceKey(kind, made))
    return (
      placed && (
        <PieceView
          key={placed.key}
          placed={placed}
          doubtful={doubts.has(placed.key)}
          chosen={chosen.has(placed.key)}
          draggable={kind === 'statement'}
          {...options}
        />
      )
    )
  }
}
