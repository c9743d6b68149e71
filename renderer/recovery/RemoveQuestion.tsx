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
import { ReturnFocus } from '../app/ReturnFocus.tsx'

const text = screenText.recovery

/** Asked before recovered work is thrown away: it cannot be undone. */
export function RemoveQuestion({
  name,
  onYes,
  onNo,
}: {
  readonly name: string
  readonly onYes: () => void
  readonly onNo: () => void
}) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || onNo()}>
      <DialogSurface>
        <ReturnFocus />
        <DialogBody>
          <DialogTitle>{text.removeTitle}</DialogTitle>
          <DialogContent>{text.removeDetail(name)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onYes}>
              {text.removeYes}
            </Button>
            <Button onClick={onNo}>{text.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
