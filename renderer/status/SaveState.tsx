import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { screenText } from '../../core/text/screen.ts'
import { timeText } from '../../core/text/when.ts'
import { useStore } from '../store/createStore.ts'
import { openDocument } from '../store/open.ts'
import { saving } from '../store/saving.ts'
import { narrow } from './narrow.ts'

const text = screenText.status

/** How the document stands to its file: "Gemt automatisk kl. 14.32". */
export function SaveState() {
  const styles = useStyles()
  const { state, at, itself = false } = useStore(saving, (value) => value)
  const isNew = useStore(openDocument.store, (open) => open?.path === null)
  const said = {
    saving: text.saving,
    failed: text.failed,
    unsaved: screenText.app.unsaved,
    // A new framework that nobody has written in yet is on no disk either.
    saved: isNew ? screenText.app.neverSaved : screenText.app.saved,
  }[state]
  const time = at === null || state !== 'saved' ? null : timeText(new Date(at))
  return (
    <span className={mergeClasses(styles.state, state === 'failed' && styles.failed)}>
      <span>{said}</span>
      {time !== null && (
        <span className={styles.time}>{itself ? text.savedItselfAt(time) : text.savedAt(time)}</span>
      )}
    </span>
  )
}

const useStyles = makeStyles({
  // As wide as its longest common words, so that what stands beside it keeps its place.
  state: { minWidth: '11.5em', whiteSpace: 'pre', [narrow]: { minWidth: '7.5em' } },
  failed: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  time: { [narrow]: { display: 'none' } },
})
