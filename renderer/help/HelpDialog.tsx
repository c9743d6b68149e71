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
import { helpDialog } from './commands.ts'
import { HelpPane } from './HelpPane.tsx'

/** Help where no document is open. */
export function HelpDialog() {
  const close = () => helpDialog.set(false)
  return (
    <Dialog open onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface>
        <ReturnFocus />
        <DialogBody>
          <DialogTitle>{screenText.side.help}</DialogTitle>
          <DialogContent>
            <HelpPane />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              {screenText.app.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
