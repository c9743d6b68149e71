import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { screenText } from '../../../core/text/screen.ts'
import { useFramework } from '../../store/open.ts'
import { onButton, useFirstFocus } from '../receive/useFirstFocus.ts'
import { openSend } from '../send/commands.ts'
import { stopClosing } from './commands.ts'
import { NoRounds } from './NoRounds.tsx'
import { RoundItem } from './RoundItem.tsx'

const text = screenText.consultationClose

/** Every round, the latest first, with what was sent in it and what came of it. */
export function RoundList() {
  const styles = useStyles()
  const rounds = useFramework((framework) => framework.rounds)
  const first = useFirstFocus<HTMLButtonElement>()
  if (rounds.length === 0) return <NoRounds title={text.rounds.title} />
  return (
    <DialogBody className={styles.body}>
      <DialogTitle>{text.rounds.title}</DialogTitle>
      <DialogContent>
        <ul className={styles.list}>
          {rounds.toReversed().map((round) => (
            <RoundItem key={round.id} round={round} />
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button
          onClick={() => {
            stopClosing()
            openSend()
          }}
        >
          {text.rounds.send}
        </Button>
        <Button ref={onButton(first)} onClick={stopClosing}>
          {text.close}
        </Button>
      </DialogActions>
    </DialogBody>
  )
}

const useStyles = makeStyles({
  body: { maxHeight: 'calc(100vh - 80px)' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalS} 2px`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
})
