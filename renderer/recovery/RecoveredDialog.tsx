import {
  Body1,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useEffect } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { ReturnFocus } from '../app/ReturnFocus.tsx'
import { useStore } from '../store/createStore.ts'
import { RecoveredItem } from './RecoveredItem.tsx'
import { loadRecovered, recoveredHere, recoveredWorks } from './recovered.ts'

const text = screenText.recovery

/** Over a file that was just opened, where a crash has left newer work on it. */
export function RecoveredDialog() {
  const styles = useStyles()
  const id = useStore(recoveredHere, (value) => value)
  const works = useStore(recoveredWorks, (value) => value)
  useEffect(() => {
    if (id !== null) void loadRecovered()
  }, [id])
  const work = works.find((candidate) => candidate.id === id)
  const close = () => recoveredHere.set(null)
  if (id === null || work === undefined) return null
  return (
    <Dialog open onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface className={styles.surface}>
        <ReturnFocus />
        <DialogBody>
          <DialogTitle>{text.newerTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>{text.newerLead}</Body1>
            <RecoveredItem work={work} onFile={close} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const useStyles = makeStyles({
  surface: { maxWidth: '760px', width: 'calc(100vw - 48px)' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
})
