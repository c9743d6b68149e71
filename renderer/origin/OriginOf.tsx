import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Id } from '../../core/framework/id.ts'
import { screenText } from '../../core/text/screen.ts'
import { origins } from '../store/counts.ts'
import { useStore } from '../store/createStore.ts'

/** "12 lånt · 3 tilpasset · 9 egne" of one role or competency; nothing where nothing of it is borrowed. */
export function OriginOf({ id }: { readonly id: Id }) {
  const styles = useStyles()
  const words = useStore(origins, (counts) => {
    const count = counts?.of.get(id)
    return count === undefined || count.unchanged + count.adapted === 0
      ? ''
      : screenText.origin.count(count.unchanged, count.adapted, count.own)
  })
  return words === '' ? null : (
    <Text as="p" block size={200} className={styles.words}>
      {words}
    </Text>
  )
}

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
})
