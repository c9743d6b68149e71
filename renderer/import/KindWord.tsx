import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { screenText } from '../../core/text/screen.ts'
import { useWordStyles } from './groupStyles.ts'
import { groupOf, type PieceKind } from './pieces.ts'

const text = screenText.import

type Props = {
  readonly kind: PieceKind | 'unused'
  readonly again?: boolean
  /** It is a guess that a person should look at. */
  readonly doubtful?: boolean
  readonly className?: string
}

/** What a line or a piece is, as one small word on its colour; a question mark and a broken frame where that is unsure. */
export function KindWord({ kind, again = false, doubtful = false, className }: Props) {
  const styles = useStyles()
  const colours = useWordStyles()
  const name = again ? text.again(text.kinds[kind]) : text.kinds[kind]
  return (
    <span
      className={mergeClasses(styles.word, colours[groupOf[kind]], doubtful && styles.doubtful, className)}
    >
      {doubtful ? text.unsureKind(name) : name}
    </span>
  )
}

const useStyles = makeStyles({
  word: {
    display: 'inline-block',
    padding: '0 6px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: '11px',
    lineHeight: '16px',
    whiteSpace: 'nowrap',
  },
  doubtful: { border: '1px dashed currentColor', fontWeight: tokens.fontWeightSemibold },
})
