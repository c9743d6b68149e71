import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  ProgressBar,
} from '@fluentui/react-components'
import { screenText } from '../../../core/text/screen.ts'
import { stopReceiving } from './commands.ts'
import { onButton, useFirstFocus } from './useFirstFocus.ts'

const text = screenText.consultationReceive.reading

/** How far the reading has come, and the way to stop it. */
export function Reading({ done, of }: { readonly done: number; readonly of: number }) {
  const stop = useFirstFocus<HTMLButtonElement>()
  const knows = of > 0
  return (
    <DialogBody>
      <DialogTitle>{text.title}</DialogTitle>
      <DialogContent>
        <Field validationState="none" validationMessage={knows ? text.at(done, of) : text.begin}>
          <ProgressBar aria-label={text.title} {...(knows ? { value: done, max: of } : {})} />
        </Field>
      </DialogContent>
      <DialogActions>
        <Button ref={onButton(stop)} onClick={stopReceiving}>
          {text.stop}
        </Button>
      </DialogActions>
    </DialogBody>
  )
}
