import {
  Button,
  Link,
  makeStyles,
  Spinner,
  Toast,
  Toaster,
  ToastFooter,
  ToastTitle,
  ToastTrigger,
  useId,
  useToastController,
} from '@fluentui/react-components'
import { Dismiss20Regular } from '@fluentui/react-icons'
import { useEffect, useRef, useState } from 'react'
import { screenText } from '../../core/text/screen.ts'
import { useStore } from '../store/createStore.ts'
import { dismiss, type Notice, notices, spoken } from '../store/notices.ts'

const stays: Readonly<Record<Notice['kind'], number>> = { refusal: 12_000, done: 7_000, working: -1 }

/** In milliseconds; -1 for one that stays until it is answered, as one that asks which way to go on does. */
const timeOf = ({ kind, other }: Notice): number => (other === undefined ? stays[kind] : -1)

/** Shows the notices as toasts, and says to a screen reader what is only to be heard. */
export function Notices() {
  const toasterId = useId('notices')
  const { dispatchToast, dismissToast } = useToastController(toasterId)
  const list = useStore(notices, (value) => value)
  const said = useStore(spoken, (value) => value)
  const shown = useRef(new Set<number>())
  const styles = useStyles()
  const [place, setPlace] = useState<HTMLElement | null>(null)

  useEffect(() => {
    // A file that cannot be opened may be said before there is anything to show a toast in.
    if (place === null) return
    for (const id of shown.current)
      if (!list.some((notice) => notice.id === id)) {
        shown.current.delete(id)
        dismissToast(`${id}`)
      }
    for (const notice of list) {
      if (shown.current.has(notice.id)) continue
      shown.current.add(notice.id)
      dispatchToast(<NoticeToast notice={notice} />, {
        toastId: `${notice.id}`,
        intent: notice.kind === 'refusal' ? 'error' : notice.kind === 'done' ? 'success' : 'info',
        timeout: timeOf(notice),
        pauseOnHover: true,
        politeness: notice.kind === 'refusal' ? 'assertive' : 'polite',
        onStatusChange: (_, { status }) => {
          if (status === 'dismissed') dismiss(notice.id)
        },
      })
    }
  }, [list, place, dispatchToast, dismissToast])

  return (
    <>
      <section ref={setPlace} className={styles.place} aria-label={screenText.app.notices}>
        {place && <Toaster toasterId={toasterId} mountNode={place} position="bottom-end" limit={4} />}
      </section>
      <div className={styles.unseen} aria-live="polite">
        {said}
      </div>
    </>
  )
}

function NoticeToast({ notice }: { readonly notice: Notice }) {
  const { action, other } = notice
  return (
    // Each is a region of the window of its own, so that F6 comes straight to what can be answered.
    <Toast data-region="notice">
      <ToastTitle
        {...(notice.kind === 'working' ? { media: <Spinner size="tiny" /> } : {})}
        action={
          action && !other ? (
            <ToastTrigger>
              <Link onClick={action.run}>{action.label}</Link>
            </ToastTrigger>
          ) : (
            <ToastTrigger>
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss20Regular />}
                aria-label={screenText.app.close}
              />
            </ToastTrigger>
          )
        }
      >
        {notice.message}
      </ToastTitle>
      {action && other && (
        <ToastFooter>
          {[action, other].map(({ label, run }) => (
            <ToastTrigger key={label}>
              <Link onClick={run}>{label}</Link>
            </ToastTrigger>
          ))}
        </ToastFooter>
      )}
    </Toast>
  )
}

const useStyles = makeStyles({
  // Over dialogs, whose own place Fluent puts at a million.
  place: { position: 'relative', zIndex: 1_000_001 },
  unseen: {
    // At the top: at the end of the page it would make the window scroll by its own height.
    position: 'absolute',
    top: 0,
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})
