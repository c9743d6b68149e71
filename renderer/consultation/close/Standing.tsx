import { Body1, Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { progressOf } from '../../../core/consultation/review/progress.ts'
import type { Round } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { openReview } from '../review/commands.ts'
import { stopClosing } from './commands.ts'

const text = screenText.consultationClose

/** How much of a round is decided, with the way to what is not. */
export function Standing({
  round,
  said = text.undecided,
}: {
  readonly round: Round
  readonly said?: typeof text.undecided
}) {
  const { done, of } = progressOf(round)
  if (of === 0) return <Body1 block>{text.noAnswers}</Body1>
  if (done === of) return <Body1 block>{text.allDecided(of)}</Body1>
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{said(of - done, of)}</MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            stopClosing()
            openReview()
          }}
        >
          {text.review}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
