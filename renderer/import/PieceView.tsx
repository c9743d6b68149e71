import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import { plainText } from '../../core/framework/richText.ts'
import { screenText } from '../../core/text/screen.ts'
import { focusRing } from '../app/focusRing.ts'
import { useStore } from '../store/createStore.ts'
import { KindWord } from './KindWord.tsx'
import type { PlacedPiece } from './pieces.ts'
import { useTools } from './tools.ts'

const text = screenText.import

type Props = {
  readonly placed: PlacedPiece
  readonly doubtful: boolean
  /** It is what the selected lines have become. */
  readonly chosen: boolean
  readonly draggable?: boolean
  readonly className?: string
  /** Stands before the text, in bold. */
  readonly lead?: string
}

export const pieceElementId = (key: string): string => `piece-${key}`

/** One piece of the framework as it will be. Choosing it selects the lines it comes from. */
export const PieceView = memo(function PieceView(props: Props) {
  const { placed, doubtful, chosen, draggable = false, lead = '' } = props
  const styles = useStyles()
  const ring = focusRing()
  const tools = useTools()
  const isPointed = useStore(tools.pointed, (key) => key === placed.key)
  const words = plainText(placed.piece.text)
  const kind = text.kinds[placed.kind]
  return (
    <button
      type="button"
      id={pieceElementId(placed.key)}
      data-piece={placed.key}
      data-drag={draggable ? 'piece' : undefined}
      aria-pressed={chosen}
      aria-label={[kind, lead, words || text.allLeaders, doubtful ? text.unsure : '']
        .filter((part) => part !== '')
        .join(', ')}
      className={mergeClasses(
        styles.piece,
        ring.inside,
        isPointed && styles.pointed,
        chosen && styles.chosen,
        props.className,
      )}
      onClick={() => tools.choose(placed)}
      onFocus={() => tools.pointed.set(placed.key)}
    >
      {doubtful && <KindWord kind={placed.kind} doubtful className={styles.word} />}
      {lead !== '' && <strong>{lead} </strong>}
      {words || <span className={styles.unnamed}>{text.allLeaders}</span>}
    </button>
  )
})

const useStyles = makeStyles({
  piece: {
    display: 'block',
    width: '100%',
    minHeight: '24px',
    margin: 0,
    padding: '3px 6px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  pointed: { backgroundColor: tokens.colorNeutralBackground1Hover },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    '@media (forced-colors: active)': { border: '1px solid Highlight' },
  },
  word: { marginInlineEnd: '6px' },
  unnamed: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
})
