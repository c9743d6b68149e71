import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Dropdown,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Option,
  tokens,
} from '@fluentui/react-components'
import { DocumentAdd20Regular, TextAdd20Regular } from '@fluentui/react-icons'
import { daysUntil, whoAnswered } from '../../../core/consultation/inbox/whoAnswered.ts'
import type { Round } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { undoStep } from '../../app/history.ts'
import { useFramework } from '../../store/open.ts'
import { openReview } from '../review/commands.ts'
import { AnsweredList } from './AnsweredList.tsx'
import { receiveFiles } from './commands.ts'
import { receiving } from './receiving.ts'
import { chosenRound, useRoundInHand } from './roundInHand.ts'
import { today } from './today.ts'
import { onButton, useFirstFocus } from './useFirstFocus.ts'

const text = screenText.consultationReceive.inbox

/** Who has answered the round in hand, and the ways to take answers in. */
export function Inbox({ removed }: { readonly removed: string | null }) {
  const styles = useStyles()
  const rounds = useFramework((framework) => framework.rounds)
  const round = useRoundInHand()
  const first = useFirstFocus<HTMLButtonElement>()
  const close = () => receiving.set(null)
  if (round === null)
    return (
      <DialogBody>
        <DialogTitle>{text.title}</DialogTitle>
        <DialogContent>
          <Body1>{text.noRound}</Body1>
        </DialogContent>
        <DialogActions>
          <Button ref={onButton(first)} onClick={close}>
            {text.close}
          </Button>
        </DialogActions>
      </DialogBody>
    )
  return (
    <DialogBody className={styles.body}>
      <DialogTitle>{rounds.length > 1 ? text.title : `${text.title} – ${round.name}`}</DialogTitle>
      <DialogContent className={styles.content}>
        {rounds.length > 1 && (
          <Field label={text.round}>
            <Dropdown
              value={round.name}
              selectedOptions={[round.id]}
              onOptionSelect={(_, { optionValue }) => chosenRound.set(optionValue ?? null)}
            >
              {rounds.map(({ id, name }) => (
                <Option key={id} value={id}>
                  {name}
                </Option>
              ))}
            </Dropdown>
          </Field>
        )}
        <Standing round={round} />
        <div className={styles.ways}>
          <Button
            ref={onButton(first)}
            appearance="primary"
            icon={<DocumentAdd20Regular />}
            onClick={() => void receiveFiles({ kind: 'dialog' })}
          >
            {text.pick}
          </Button>
          <Button icon={<TextAdd20Regular />} onClick={() => receiving.set({ kind: 'paste' })}>
            {text.paste}
          </Button>
          <Caption1 className={styles.hint}>{text.pickHint}</Caption1>
        </div>
        {removed !== null && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{text.removed(removed)}</MessageBarBody>
            <MessageBarActions>
              <Button
                size="small"
                onClick={() => {
                  undoStep()
                  receiving.set({ kind: 'inbox' })
                  first.current?.focus()
                }}
              >
                {text.undo}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <AnsweredList round={round} />
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{text.close}</Button>
        {round.responses.length > 0 && (
          <Button
            onClick={() => {
              close()
              openReview()
            }}
          >
            {text.review}
          </Button>
        )}
      </DialogActions>
    </DialogBody>
  )
}

/** How many have answered, and how long there is. */
function Standing({ round }: { readonly round: Round }) {
  const styles = useStyles()
  const { count, heard, others } = whoAnswered(round)
  return (
    <div className={styles.standing}>
      <Body1Strong>
        {heard.length > 0 ? text.answered(count, heard.length) : text.noHeard(others.length)}
      </Body1Strong>
      {round.closedAt === null && (
        <Caption1 className={styles.quiet}>{text.left(daysUntil(round.deadline, today()))}</Caption1>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  body: { maxHeight: 'calc(100vh - 80px)' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} 2px ${tokens.spacingVerticalM}`,
  },
  standing: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalL,
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, flexShrink: 0 },
  hint: { flexBasis: '100%', color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
})
