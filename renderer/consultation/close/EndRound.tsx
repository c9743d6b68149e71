import {
  Body1,
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { whoAnswered } from '../../../core/consultation/inbox/whoAnswered.ts'
import { localDay } from '../../../core/text/day.ts'
import { screenText } from '../../../core/text/screen.ts'
import { useFramework } from '../../store/open.ts'
import { onButton, useFirstFocus } from '../receive/useFirstFocus.ts'
import { endRound, stopClosing } from './commands.ts'
import { NextSteps } from './NextSteps.tsx'
import { NoRounds } from './NoRounds.tsx'
import { Standing } from './Standing.tsx'

const text = screenText.consultationClose.end

/** Whether a round is to end: what is still open about it, and what comes after. Ended, it shows the way on. */
export function EndRound({ id }: { readonly id: string | null }) {
  const styles = useStyles()
  const round = useFramework(({ rounds }) => rounds.find((each) => each.id === id)) ?? null
  const first = useFirstFocus<HTMLButtonElement>()
  if (round === null) return <NoRounds title={screenText.consultationClose.rounds.title} said={text.none} />
  if (round.closedAt !== null) return <NextSteps round={round} />
  const missing = whoAnswered(round).heard.flatMap(({ party, responses }) =>
    responses.length === 0 ? [party.name] : [],
  )
  return (
    <DialogBody>
      <DialogTitle>{text.title(round.name)}</DialogTitle>
      <DialogContent className={styles.content}>
        {round.deadline >= localDay(new Date()) && <Body1 block>{text.early(round.deadline)}</Body1>}
        {missing.length > 0 && <Body1 block>{text.unanswered(missing)}</Body1>}
        <Standing round={round} said={text.undecided} />
        <Body1 block>{text.means}</Body1>
      </DialogContent>
      <DialogActions>
        <Button onClick={stopClosing}>{screenText.consultationClose.cancel}</Button>
        <Button ref={onButton(first)} appearance="primary" onClick={() => endRound(round)}>
          {text.end}
        </Button>
      </DialogActions>
    </DialogBody>
  )
}

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 2px`,
  },
})
