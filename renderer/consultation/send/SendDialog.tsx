import {
  Body1,
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
  makeStyles,
  ProgressBar,
  tokens,
} from '@fluentui/react-components'
import { useRef, useState } from 'react'
import {
  partyNames,
  suggestedName,
  type Wish,
  type WishFaults,
} from '../../../core/consultation/send/newRound.ts'
import { openRound } from '../../../core/framework/round.ts'
import { localDay } from '../../../core/text/day.ts'
import { screenText } from '../../../core/text/screen.ts'
import { dayText } from '../../../core/text/when.ts'
import { ReturnFocus } from '../../app/ReturnFocus.tsx'
import { preferences } from '../../store/preferences.ts'
import { openResend, type Sending } from './commands.ts'
import { FilesField } from './FilesField.tsx'
import { LayoutField } from './LayoutField.tsx'
import { PartyList } from './PartyList.tsx'
import { RoundFields } from './RoundFields.tsx'
import { type Files, useSending } from './useSending.ts'

const text = screenText.consultationSend

/** What goes out, to whom and until when; or, for a round that is out, who gets its draft as well. */
export function SendDialog({ sending }: { readonly sending: Sending }) {
  const styles = useStyles()
  const { framework, round } = sending
  const [wish, setWish] = useState<Wish>(() => wishOf(sending))
  const [typed, setTyped] = useState('')
  const [files, setFiles] = useState<Files>('one')
  const { progress, asking, faults, refused, submit, forget, cancel } = useSending(sending)
  const fields = {
    name: useRef<HTMLInputElement>(null),
    from: useRef<HTMLInputElement>(null),
    deadline: useRef<HTMLInputElement>(null),
    heard: useRef<HTMLInputElement>(null),
    lookAt: useRef<HTMLTextAreaElement>(null),
  } as const satisfies Record<keyof WishFaults, unknown>
  const open = round === null ? openRound(framework.rounds) : null

  const put = (changes: Partial<Wish>) => {
    setWish((before) => ({ ...before, ...changes }))
    for (const field of Object.keys(changes)) if (field !== 'layout') forget(field as keyof WishFaults)
    // Each is held against the other.
    if (changes.from !== undefined) forget('deadline')
  }
  const send = () => {
    // A name that was written and not put on the list was meant to be on it.
    const whole = { ...wish, heard: partyNames([...wish.heard, typed]) }
    setWish(whole)
    setTyped('')
    const wrong = submit(whole, files)
    if (wrong !== null) fields[wrong].current?.focus()
  }

  return (
    <Dialog open onOpenChange={(_, { open: stays }) => stays || cancel()}>
      <DialogSurface className={styles.surface}>
        <ReturnFocus />
        <DialogBody className={styles.body}>
          <DialogTitle>{round === null ? text.title : text.titleAgain}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>
              {round === null
                ? text.lead
                : text.leadAgain(round.name, dayText(new Date(round.sentAt), new Date()))}
            </Body1>
            {open !== null && (
              <MessageBar layout="multiline">
                <MessageBarBody>{text.stillOpen(open.name, open.deadline)}</MessageBarBody>
                <MessageBarActions>
                  <Button onClick={openResend}>{text.writeAgain}</Button>
                </MessageBarActions>
              </MessageBar>
            )}
            {refused !== null && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{refused}</MessageBarBody>
              </MessageBar>
            )}
            <RoundFields wish={wish} faults={faults} fields={fields} onChange={put} />
            <PartyList
              names={wish.heard}
              onNames={(heard) => put({ heard })}
              typed={typed}
              onTyped={(now) => {
                setTyped(now)
                forget('heard')
              }}
              fault={faults.heard}
              inputRef={fields.heard}
            />
            <div className={styles.columns}>
              {round === null && <LayoutField layout={wish.layout} onLayout={(layout) => put({ layout })} />}
              <FilesField
                files={files}
                again={round !== null}
                onFiles={(now) => {
                  setFiles(now)
                  forget('heard')
                }}
              />
            </div>
          </DialogContent>
          <DialogActions className={styles.actions}>
            {progress !== null && (
              <ProgressBar
                className={styles.progress}
                aria-label={text.sending}
                value={progress.done}
                max={progress.of}
              />
            )}
            <Button onClick={cancel}>{text.cancel}</Button>
            <Button appearance="primary" disabledFocusable={asking} onClick={send}>
              {progress === null || progress.of === 1
                ? asking
                  ? text.sending
                  : text.send
                : text.progress(Math.min(progress.done + 1, progress.of), progress.of)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const wishOf = ({ framework, round }: Sending): Wish =>
  round === null
    ? {
        name: suggestedName(framework.rounds),
        from: localDay(new Date()),
        deadline: '',
        heard: preferences.get().heardParties,
        lookAt: '',
        layout: 'document',
      }
    : { ...round, heard: round.heard.map(({ name }) => name) }

const useStyles = makeStyles({
  surface: { maxWidth: '760px', width: 'calc(100vw - 48px)' },
  body: { maxHeight: 'calc(100vh - 96px)' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minHeight: 0,
    paddingBottom: tokens.spacingVerticalM,
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
    gap: `${tokens.spacingVerticalL} 32px`,
    alignItems: 'start',
  },
  actions: { gridColumnStart: 1, gridColumnEnd: -1, justifySelf: 'end', alignItems: 'center' },
  progress: { width: '160px' },
})
