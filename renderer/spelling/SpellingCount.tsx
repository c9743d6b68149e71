import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components'
import { BookOpen16Regular } from '@fluentui/react-icons'
import { screenText } from '../../core/text/screen.ts'
import { withKeys } from '../app/keys.ts'
import { useStore } from '../store/createStore.ts'
import { preferences } from '../store/preferences.ts'
import { misspellings } from './checker.ts'
import { goToNextMisspelling } from './commands.ts'
import { openOwnWords } from './ownDialog.ts'

const text = screenText.spelling

/** How many words are misspelt, for the status line: a click goes to the next one. Beside it, the user's own dictionary. */
export function SpellingCount() {
  const styles = useStyles()
  const wanted = useStore(preferences, ({ spelling }) => spelling)
  const count = useStore(misspellings, (found) => found?.length ?? null)
  if (!wanted || count === null) return null
  return (
    <span className={styles.both}>
      <Tooltip content={withKeys('edit.nextMisspelling')} relationship="description">
        <Button size="small" appearance="transparent" className={styles.quiet} onClick={goToNextMisspelling}>
          {text.count(count)}
        </Button>
      </Tooltip>
      <Tooltip content={text.own.title} relationship="label">
        <Button
          size="small"
          appearance="transparent"
          className={styles.quiet}
          icon={<BookOpen16Regular />}
          onClick={openOwnWords}
        />
      </Tooltip>
    </span>
  )
}

const useStyles = makeStyles({
  both: { display: 'inline-flex', alignItems: 'center' },
  quiet: {
    minWidth: 'auto',
    fontWeight: tokens.fontWeightRegular,
    color: 'inherit',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
})
