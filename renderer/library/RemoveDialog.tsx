import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import type { LibraryTemplate } from '../../core/bridge/templates.ts'
import { screenText } from '../../core/text/screen.ts'
import { ReturnFocus } from '../app/ReturnFocus.tsx'
import { removeTemplate } from './library.ts'

const text = screenText.library.removeDialog

type Props = { readonly template: LibraryTemplate; readonly onClose: () => void }

/** Asks before a template of one's own goes into the bin. */
export function RemoveDialog({ template, onClose }: Props) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <ReturnFocus />
        <DialogBody>
          <DialogTitle>{text.title(template.name)}</DialogTitle>
          <DialogContent>{text.detail}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{text.cancel}</Button>
            <Button
              appearance="primary"
              onClick={() => void removeTemplate(template.id).then((removed) => removed && onClose())}
            >
              {text.yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
