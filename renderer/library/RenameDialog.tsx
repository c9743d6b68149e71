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
import { useState } from 'react'
import type { LibraryTemplate } from '../../core/bridge/templates.ts'
import { screenText } from '../../core/text/screen.ts'
import { ReturnFocus } from '../app/ReturnFocus.tsx'
import { renameTemplate } from './library.ts'

const text = screenText.library.renameDialog

type Props = { readonly template: LibraryTemplate; readonly onClose: () => void }

/** Gives a template of one's own another name. */
export function RenameDialog({ template, onClose }: Props) {
  const [name, setName] = useState(template.name)
  const [missing, setMissing] = useState(false)
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <ReturnFocus />
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() === '') return setMissing(true)
            void renameTemplate(template.id, name.trim()).then((renamed) => renamed && onClose())
          }}
        >
          <DialogBody>
            <DialogTitle>{text.title}</DialogTitle>
            <DialogContent>
              <Field
                label={text.name}
                {...(missing ? { validationMessage: text.missing, validationState: 'error' as const } : {})}
              >
                <Input autoFocus value={name} maxLength={300} onChange={(_, { value }) => setName(value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{text.cancel}</Button>
              <Button type="submit" appearance="primary">
                {text.done}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
