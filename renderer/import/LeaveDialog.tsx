import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { screenText } from '../../core/text/screen.ts'
import { importing } from './commands.ts'
import { FocusBack } from './FocusBack.tsx'

const text = screenText.import.leave

/** Asks before corrections are lost. */
export function LeaveDialog({ steps, onStay }: { readonly steps: number; readonly onStay: () => void }) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || onStay()}>
      <DialogSurface>
        <FocusBack />
        <DialogBody>
          <DialogTitle>{text.title}</DialogTitle>
          <DialogContent>{text.body(steps)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onStay}>
              {text.stay}
            </Button>
            <Button onClick={() => importing.set(null)}>{text.go}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
