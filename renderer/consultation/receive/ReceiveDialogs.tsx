import { Dialog, DialogSurface, makeStyles } from '@fluentui/react-components'
import { assertNever } from '../../../core/framework/result.ts'
import { ReturnFocus } from '../../app/ReturnFocus.tsx'
import { useStore } from '../../store/createStore.ts'
import { stopReceiving } from './commands.ts'
import { Inbox } from './Inbox.tsx'
import { PartyForm } from './PartyForm.tsx'
import { PasteForm } from './PasteForm.tsx'
import { PlaceDialog } from './PlaceDialog.tsx'
import { placing } from './place.ts'
import { Reading } from './Reading.tsx'
import { Result } from './Result.tsx'
import { type Receiving, receiving } from './receiving.ts'

/** Whatever is open of taking answers in and placing them. */
export function ReceiveDialogs() {
  const styles = useStyles()
  const shown = useStore(receiving, (value) => value)
  const placed = useStore(placing, (value) => value)
  return (
    <>
      {shown && (
        <Dialog open onOpenChange={(_, { open }) => open || leave(shown)}>
          <DialogSurface className={styles.surface}>
            <ReturnFocus />
            <Content shown={shown} />
          </DialogSurface>
        </Dialog>
      )}
      {placed && <PlaceDialog key={placed.id} placed={placed} />}
    </>
  )
}

/** One dialog whatever it shows: what comes after the other stands in its place. */
function Content({ shown }: { readonly shown: Receiving }) {
  switch (shown.kind) {
    case 'inbox':
      return <Inbox removed={shown.removed ?? null} />
    case 'reading':
      return <Reading done={shown.done} of={shown.of} />
    case 'result':
      return <Result files={shown.files} />
    case 'paste':
      return <PasteForm />
    case 'party':
      return <PartyForm response={shown.response} />
    default:
      return assertNever(shown)
  }
}

function leave({ kind }: Receiving): void {
  if (kind === 'reading') stopReceiving()
  else receiving.set(kind === 'paste' || kind === 'party' ? { kind: 'inbox' } : null)
}

const useStyles = makeStyles({
  surface: { maxWidth: '720px', width: 'calc(100vw - 48px)' },
})
