import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { RefObject } from 'react'
import type { GuessedBlock, GuessedProse } from '../../core/import/guess.ts'
import { pieceKey } from './pieces.ts'
import { useNear } from './useNear.ts'
import { usePiece } from './usePiece.tsx'

const most = 40
/** About how high a block is, in CSS pixels, before it was ever drawn. */
const likely = 40

type Props = {
  readonly part: GuessedProse
  readonly chosen: ReadonlySet<string>
  readonly pane: RefObject<HTMLElement | null>
}

/** A part of the document: its heading and what is read under it. */
export function ProsePreview({ part, chosen, pane }: Props) {
  const styles = useStyles()
  const piece = usePiece(chosen)
  const slices: (readonly GuessedBlock[])[] = []
  for (let from = 0; from < part.blocks.length; from += most)
    slices.push(part.blocks.slice(from, from + most))
  return (
    <div className={styles.part}>
      {piece('partTitle', part.title, { className: styles.title })}
      {slices.map((blocks) => (
        <Blocks key={blocks[0]?.id} blocks={blocks} chosen={chosen} pane={pane} />
      ))}
    </div>
  )
}

type BlocksProps = Omit<Props, 'part'> & { readonly blocks: readonly GuessedBlock[] }

function Blocks({ blocks, chosen, pane }: BlocksProps) {
  const styles = useStyles()
  const piece = usePiece(chosen)
  const { ref, near, height } = useNear<HTMLDivElement>(pane, blocks.length * likely, false)
  const isNeeded = blocks.some((block) => chosen.has(pieceKey(block.kind, block)))
  if (!near && !isNeeded) return <div ref={ref} style={{ height: height.current }} />
  return (
    <div ref={ref}>
      {blocks.map((block) =>
        piece(block.kind, block, {
          className: mergeClasses(
            block.kind === 'heading' && styles.heading,
            (block.kind === 'bullet' || block.kind === 'number') && styles.point,
            block.kind === 'quote' && styles.quote,
          ),
        }),
      )}
    </div>
  )
}

const useStyles = makeStyles({
  part: { marginBottom: '12px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  heading: { fontWeight: tokens.fontWeightSemibold },
  point: { paddingInlineStart: '22px' },
  quote: { paddingInlineStart: '22px', fontStyle: 'italic' },
})
