import { Button, makeStyles, Tooltip } from '@fluentui/react-components'
import { openRound } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { runCommand } from '../../app/runCommand.ts'
import { narrow } from '../../status/narrow.ts'
import { useQuietButton } from '../../status/useQuietButton.ts'
import { useFramework } from '../../store/open.ts'

const text = screenText.consultationSend

/** "I høring siden 22. november – frist 15. december", and the way to the answers. */
export function RoundState() {
  const styles = useStyles()
  const quiet = useQuietButton()
  const round = useFramework(({ rounds }) => openRound(rounds))
  if (round === null) return null
  return (
    <Tooltip content={text.statusHint} relationship="description">
      <Button
        size="small"
        appearance="transparent"
        className={quiet}
        onClick={() => runCommand('consultation.review')}
      >
        <span className={styles.words}>
          {text.inConsultation}
          <span className={styles.since}>{text.since(round.from)}</span>
          {text.until(round.deadline)}
        </span>
      </Button>
    </Tooltip>
  )
}

const useStyles = makeStyles({
  words: { whiteSpace: 'pre' },
  since: { [narrow]: { display: 'none' } },
})
