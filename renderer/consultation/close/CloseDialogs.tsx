import { Dialog, DialogSurface, makeStyles } from '@fluentui/react-components'
import { assertNever } from '../../../core/framework/result.ts'
import { ReturnFocus } from '../../app/ReturnFocus.tsx'
import { type Closing, stopClosing } from './commands.ts'
import { EndRound } from './EndRound.tsx'
import { MemoForm } from './MemoForm.tsx'
import { PersonalForm } from './PersonalForm.tsx'
import { RoundList } from './RoundList.tsx'
import { TrackedForm } from './TrackedForm.tsx'

/** Whatever is asked about the end of a round: one dialog, whose content changes. */
export function CloseDialogs({ closing }: { readonly closing: Closing }) {
  const styles = useStyles()
  return (
    <Dialog open onOpenChange={(_, { open }) => open || stopClosing()}>
      <DialogSurface className={styles.surface}>
        <ReturnFocus />
        <Content closing={closing} />
      </DialogSurface>
    </Dialog>
  )
}

function Content({ closing }: { readonly closing: Closing }) {
  switch (closing.kind) {
    case 'rounds':
      return <RoundList />
    case 'memo':
      return <MemoForm chosen={closing.round} />
    case 'tracked':
      return <TrackedForm chosen={closing.round} />
    case 'end':
      return <EndRound id={closing.round} />
    case 'personal':
      return <PersonalForm />
    default:
      return assertNever(closing)
  }
}

const useStyles = makeStyles({
  surface: { maxWidth: '640px', width: 'calc(100vw - 48px)' },
})
