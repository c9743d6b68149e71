import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { ReturnFocus } from '../app/ReturnFocus.tsx'
import { save } from '../app/save.ts'
import { useStore } from '../store/createStore.ts'
import { notify } from '../store/notices.ts'
import { compared, compareOutside, outside, recalled, takeOther } from './outside.ts'

const text = screenText.recovery

const DifferencesBeside = lazy(() =>
  import('./DifferencesBeside.tsx').then(({ DifferencesBeside: component }) => ({ default: component })),
)

/** Above the page while the file is another than the one that was opened: what happened, and the user's choice. */
export function OutsideBar() {
  const styles = useStyles()
  const change = useStore(outside, (value) => value)
  const times = useStore(recalled, (value) => value)
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    if (times > 0) bar.current?.querySelector('button')?.focus()
  }, [times])
  if (change === null) return null
  const saveAs = (
    <Button onClick={() => void save(true)}>{change === 'gone' ? text.saveAs : text.saveMineAs}</Button>
  )
  return (
    <section
      ref={bar}
      className={styles.bar}
      aria-label={change === 'gone' ? text.goneTitle : text.outsideTitle}
      data-region="outside"
    >
      <MessageBar intent="warning" layout="multiline" politeness="assertive">
        <MessageBarBody>
          <MessageBarTitle>{change === 'gone' ? text.goneTitle : text.outsideTitle}</MessageBarTitle>
          {change === 'gone' ? text.gone : text.outside}
        </MessageBarBody>
        <MessageBarActions>
          {change === 'gone' ? (
            <>
              <Button onClick={() => void save(false)}>{text.saveAgain}</Button>
              {saveAs}
            </>
          ) : (
            <>
              <Button onClick={() => void keepMine()}>{text.keepMine}</Button>
              <Button onClick={() => void takeOther()}>{text.useOther}</Button>
              {saveAs}
              <Button appearance="transparent" onClick={() => void compareOutside()}>
                {text.outsideCompare}
              </Button>
            </>
          )}
        </MessageBarActions>
      </MessageBar>
      <Comparison />
    </section>
  )
}

async function keepMine(): Promise<void> {
  if (await save(false, 'over')) notify({ kind: 'done', message: text.keptMine })
}

function Comparison() {
  const styles = useStyles()
  const differences = useStore(compared, (value) => value)
  if (differences === null) return null
  const close = () => compared.set(null)
  return (
    <Dialog open onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface className={styles.surface}>
        <ReturnFocus />
        <DialogBody>
          <DialogTitle>{text.compareTitle}</DialogTitle>
          <DialogContent>
            {differences.length === 0 ? (
              text.compareNone
            ) : (
              <Suspense>
                <DifferencesBeside differences={differences} work={text.window} file={text.theirs} />
              </Suspense>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              {text.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  surface: { maxWidth: '860px', width: 'calc(100vw - 48px)' },
})
