import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { ReturnFocus } from '../app/ReturnFocus.tsx'

const text = screenText.versions

/** Asks what a version is to be called. */
export function NameDialog({
  title,
  suggestion,
  onName,
  onClose,
}: {
  readonly title: string
  readonly suggestion: string
  readonly onName: (name: string) => void
  readonly onClose: () => void
}) {
  const [name, setName] = useState(suggestion)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    onClose()
    onName(name.trim())
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <ReturnFocus />
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              <Field label={text.name} hint={text.nameHint} required>
                <Input value={name} maxLength={200} autoFocus onChange={(_, { value }) => setName(value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" type="submit" disabledFocusable={name.trim() === ''}>
                {text.save}
              </Button>
              <Button onClick={onClose}>{text.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
