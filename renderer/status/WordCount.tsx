import { makeStyles } from '@fluentui/react-components'
import { screenText } from '../../core/text/screen.ts'
import { narrow } from './narrow.ts'
import { useWords } from './useWords.ts'

const text = screenText.status

/** "3.412 ord", of the whole document. */
export function WordCount() {
  const styles = useStyles()
  const words = useWords()
  return words === null ? null : (
    <span className={styles.words} title={text.wordsInAll}>
      {text.words(words)}
    </span>
  )
}

const useStyles = makeStyles({
  words: { fontVariantNumeric: 'tabular-nums', [narrow]: { display: 'none' } },
})
