import { makeStyles, ToggleButton } from '@fluentui/react-components'
import { TextQuote20Regular } from '@fluentui/react-icons'
import { isBorrowed } from '../../core/origin/count.ts'
import { screenText } from '../../core/text/screen.ts'
import { runCommand } from '../app/runCommand.ts'
import { origins } from '../store/counts.ts'
import { useStore } from '../store/createStore.ts'
import { preferences } from '../store/preferences.ts'

/** Above the grid: shows which statements are borrowed, where any is. */
export function OriginSwitch() {
  const styles = useStyles()
  const shown = useStore(preferences, ({ showOrigin }) => showOrigin)
  const borrowed = useStore(origins, (counts) => counts !== null && isBorrowed(counts))
  if (!borrowed) return null
  return (
    <ToggleButton
      size="small"
      appearance="subtle"
      className={styles.switch}
      icon={<TextQuote20Regular />}
      checked={shown}
      onClick={() => runCommand('view.origin')}
    >
      {screenText.origin.show}
    </ToggleButton>
  )
}

const useStyles = makeStyles({ switch: { fontWeight: 400, color: 'inherit' } })
