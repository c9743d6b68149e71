import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
} from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { assertNever } from '../../core/framework/result.ts'
import { screenText } from '../../core/text/screen.ts'
import { ReturnFocus } from '../app/ReturnFocus.tsx'
import { useStore } from '../store/createStore.ts'
import { FoundNews } from './FoundNews.tsx'
import { chooseTemplate, type NewsView, newsView } from './news.ts'

const text = screenText.origin.news

const close = () => newsView.set(null)

/** What the template one began from says otherwise than it did then. */
export function TemplateNewsDialog() {
  const styles = useStyles()
  const view = useStore(newsView, (value) => value)
  if (view === null) return null
  return (
    <Dialog open onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface className={styles.surface}>
        <ReturnFocus />
        <Inside view={view} />
      </DialogSurface>
    </Dialog>
  )
}

function Inside({ view }: { readonly view: NewsView }) {
  switch (view.kind) {
    case 'looking':
      return (
        <DialogBody>
          <DialogTitle>{text.missingHeading}</DialogTitle>
          <DialogContent>
            <Spinner size="small" labelPosition="after" label={text.looking} />
          </DialogContent>
        </DialogBody>
      )
    case 'missing':
      return <Missing message={view.message} />
    case 'found':
      // Another file begins with its own choices.
      return <FoundNews key={view.current.now.id} current={view.current} onClose={close} />
    default:
      return assertNever(view)
  }
}

/** It is in none of the places known: the user knows where it lies. */
function Missing({ message }: { readonly message: string }) {
  const choose = useRef<HTMLButtonElement | null>(null)
  // The dialog stood there before, while the template was looked for.
  useEffect(() => choose.current?.focus(), [])
  return (
    <DialogBody>
      <DialogTitle>{text.missingHeading}</DialogTitle>
      <DialogContent>
        <Body1>{message}</Body1>
      </DialogContent>
      <DialogActions>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            choose.current = element
          }}
          appearance="primary"
          onClick={() => void chooseTemplate()}
        >
          {text.choose}
        </Button>
        <Button onClick={close}>{text.close}</Button>
      </DialogActions>
    </DialogBody>
  )
}

const useStyles = makeStyles({ surface: { maxWidth: '860px', width: 'calc(100vw - 48px)' } })
