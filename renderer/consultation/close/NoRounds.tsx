import {
  Body1,
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
} from '@fluentui/react-components'
import { screenText } from '../../../core/text/screen.ts'
import { onButton, useFirstFocus } from '../receive/useFirstFocus.ts'
import { openSend } from '../send/commands.ts'
import { stopClosing } from './commands.ts'

const text = screenText.consultationClose

/** Nothing was sent yet, or nothing is out: what that means, and the way on. */
export function NoRounds({
  title,
  said = text.noRounds,
}: {
  readonly title: string
  readonly said?: string
}) {
  const first = useFirstFocus<HTMLButtonElement>()
  return (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        <Body1>{said}</Body1>
      </DialogContent>
      <DialogActions>
        <Button onClick={stopClosing}>{text.close}</Button>
        <Button
          ref={onButton(first)}
          appearance="primary"
          onClick={() => {
            stopClosing()
            openSend()
          }}
        >
          {text.rounds.send}
        </Button>
      </DialogActions>
    </DialogBody>
  )
}
