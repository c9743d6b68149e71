import { Link, makeStyles } from '@fluentui/react-components'
import { screenText } from '../../core/text/screen.ts'
import { filled } from '../store/counts.ts'
import { useStore } from '../store/createStore.ts'
import type { Thing } from '../things/thing.ts'
import { goToNextEmpty } from './emptyCells.ts'

const text = screenText.status

/** "21 af 24 udfyldt" for a role or competency in which a cell is empty; empty words where none is. */
export const useFilledWords = ({ kind, id }: Thing): string =>
  useStore(filled, (all) => {
    if (kind !== 'role' && kind !== 'competency') return ''
    const counts = all?.of.get(id)
    if (counts === undefined || counts.total < 2 || counts.filled === counts.total) return ''
    return text.filled(counts.filled, counts.total)
  })

type Props = { readonly thing: Thing; readonly name: string; readonly words: string }

/** A click goes to the next empty cell of the row or column; at the keyboard F8 on the header itself does. */
export function FilledCount({ thing, name, words }: Props) {
  const styles = useFilledCountStyles()
  if (words === '') return null
  return (
    <Link
      as="button"
      appearance="subtle"
      tabIndex={-1}
      className={styles.count}
      title={text.nextEmptyIn(name)}
      aria-label={`${words}. ${text.nextEmptyIn(name)}`}
      onClick={(event) => {
        event.stopPropagation()
        goToNextEmpty(thing)
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {words}
    </Link>
  )
}

export const useFilledCountStyles = makeStyles({
  count: {
    display: 'block',
    minHeight: '24px',
    marginTop: '2px',
    fontFamily: 'inherit',
    fontSize: '13px',
    fontWeight: 400,
    fontVariantNumeric: 'tabular-nums',
    lineHeight: 1.3,
    color: 'var(--quiet-ink)',
    ':hover': { color: 'var(--accent-shown)' },
  },
})
