import { Body1, Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components'
import { MailInbox48Regular, Send48Regular } from '@fluentui/react-icons'
import { type ReactElement, useEffect, useRef } from 'react'
import type { Round } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { dayText } from '../../../core/text/when.ts'
import { openReceive } from '../receive/commands.ts'
import { onButton } from '../receive/useFirstFocus.ts'
import { openSend } from '../send/commands.ts'
import { closeReview } from './commands.ts'

const text = screenText.consultationReview

/** Nothing was sent out yet. */
export const NoRound = () => (
  <Empty icon={<Send48Regular />} head={text.empty.noRound} hint={text.empty.noRoundHint}>
    {{ label: text.empty.send, act: openSend }}
  </Empty>
)

/** Nobody has answered yet. */
export const NoAnswers = ({ round }: { readonly round: Round }) => (
  <Empty
    icon={<MailInbox48Regular />}
    head={text.empty.noAnswers}
    hint={text.empty.noAnswersHint(dayText(new Date(round.deadline), new Date()))}
  >
    {{ label: text.empty.receive, act: openReceive }}
  </Empty>
)

function Empty({
  icon,
  head,
  hint,
  children: { label, act },
}: {
  readonly icon: ReactElement
  readonly head: string
  readonly hint: string
  readonly children: { readonly label: string; readonly act: () => void }
}) {
  const styles = useStyles()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <section className={styles.empty}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Subtitle1 as="h2" className={styles.head}>
        {head}
      </Subtitle1>
      <Body1 className={styles.hint}>{hint}</Body1>
      <div className={styles.buttons}>
        <Button ref={onButton(first)} appearance="primary" onClick={act}>
          {label}
        </Button>
        <Button appearance="subtle" onClick={closeReview}>
          {text.back}
        </Button>
      </div>
    </section>
  )
}

const useStyles = makeStyles({
  empty: {
    margin: 'auto',
    padding: '32px 24px',
    maxWidth: '460px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: '8px',
  },
  icon: { color: tokens.colorNeutralForeground3 },
  head: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px', marginTop: '12px' },
})
