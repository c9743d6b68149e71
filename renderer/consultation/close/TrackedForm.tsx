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
import { ArrowSwap20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Round } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { exportAs, say } from '../../app/files.ts'
import { bridge } from '../../bridge.ts'
import { whileWorking } from '../../recovery/working.ts'
import { currentFramework } from '../../store/open.ts'
import { onButton, useFirstFocus } from '../receive/useFirstFocus.ts'
import { showSince, stopClosing, tellFile } from './commands.ts'
import { NoRounds } from './NoRounds.tsx'
import { RoundField } from './RoundField.tsx'
import { useChosenRound } from './useChosenRound.ts'

const text = screenText.consultationClose.tracked

/** Since which round the new draft shows its changes, or none of them. */
export function TrackedForm({ chosen }: { readonly chosen: string | null }) {
  const styles = useStyles()
  const { rounds, round, choose } = useChosenRound(chosen)
  const [writing, setWriting] = useState(false)
  const first = useFirstFocus<HTMLButtonElement>()
  if (round === null) return <NoRounds title={text.title} />
  const named = ({ name, sentAt }: Round) => text.sentOn(name, sentAt.slice(0, 10))

  const write = async () => {
    setWriting(true)
    const asked = { framework: currentFramework(), round: round.id }
    const written = await whileWorking(text.writing, () =>
      bridge.request('consultation.tracked', asked),
    ).finally(() => setWriting(false))
    if (!written.ok) return say(written.refusal)
    stopClosing()
    tellFile(written.value)
  }
  const clean = () => {
    stopClosing()
    void exportAs('word')
  }

  return (
    <DialogBody>
      <DialogTitle>{text.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <Body1 block>{text.lead}</Body1>
        {rounds.length > 1 ? (
          <RoundField label={text.since} rounds={rounds} round={round} name={named} onRound={choose} />
        ) : (
          <Body1 block>
            {text.since} <strong>{named(round)}</strong>
          </Body1>
        )}
        <div>
          <Button icon={<ArrowSwap20Regular />} onClick={() => void showSince(round)}>
            {text.look}
          </Button>
        </div>
      </DialogContent>
      <DialogActions fluid className={styles.actions}>
        <Button onClick={stopClosing}>{screenText.consultationClose.cancel}</Button>
        <Button onClick={clean}>{text.clean}</Button>
        <Button
          ref={onButton(first)}
          appearance="primary"
          disabledFocusable={writing}
          onClick={() => void write()}
        >
          {writing ? text.writing : text.write}
        </Button>
      </DialogActions>
    </DialogBody>
  )
}

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} 2px`,
  },
  actions: { flexWrap: 'wrap', justifyContent: 'flex-end' },
})
