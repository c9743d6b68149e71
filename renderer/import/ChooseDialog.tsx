import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  ProgressBar,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { DocumentAdd20Regular } from '@fluentui/react-icons'
import { type ClipboardEvent, useEffect, useRef, useState } from 'react'
import { sourceLimits } from '../../core/import/source.ts'
import { screenText } from '../../core/text/screen.ts'
import { FormDialog } from '../app/FormDialog.tsx'
import { importing, readForeign, stopReading } from './commands.ts'

const text = screenText.import.choose

/** In letters. */
const longText = 20_000

type Props = {
  /** Why the last document was not read. */
  readonly refused: string | null
  /** A document is being read. */
  readonly reading: { readonly done: number | null } | null
}

/** Asks for a file or for pasted text, and shows how far the reading has come. */
export function ChooseDialog({ refused, reading }: Props) {
  const styles = useStyles()
  const [pasted, setPasted] = useState('')
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const isReading = reading !== null

  // The first button is the way on: to choose a file, or to stop reading it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the one takes the place of the other
  useEffect(() => form.current?.querySelector('button')?.focus(), [isReading])

  const usePasted = () => {
    if (isReading) return
    if (pasted.trim() !== '') return void readForeign({ from: 'text', text: pasted })
    setMissing(true)
    field.current?.focus()
  }
  const write = (value: string) => {
    setPasted(value)
    setMissing(false)
  }
  /** The browser lays a long text out line by line as it comes in, which takes seconds; put in at once it is there at once. */
  const pasteLong = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const long = event.clipboardData.getData('text/plain')
    const area = event.currentTarget
    const room = sourceLimits.characters - area.value.length
    if (long.length < longText || long.length > room) return
    event.preventDefault()
    area.setRangeText(long, area.selectionStart, area.selectionEnd, 'end')
    write(area.value)
  }
  const close = () => (isReading ? stopReading() : importing.set(null))

  return (
    <FormDialog
      title={text.title}
      refused={isReading ? null : refused}
      onClose={close}
      onSubmit={usePasted}
      formRef={form}
      actions={
        isReading ? (
          <Button onClick={stopReading}>{text.stop}</Button>
        ) : (
          <>
            <Button onClick={close}>{text.cancel}</Button>
            <Button type="submit" appearance={pasted === '' ? 'secondary' : 'primary'}>
              {text.usePasted}
            </Button>
          </>
        )
      }
    >
      {isReading ? (
        <Field
          validationState="none"
          validationMessage={reading.done === null ? text.reading : text.readingAt(reading.done)}
        >
          <ProgressBar
            aria-label={text.reading}
            {...(reading.done === null ? {} : { value: reading.done })}
          />
        </Field>
      ) : (
        <>
          <Body1>{text.lead}</Body1>
          <div className={styles.pick}>
            <Button
              appearance={pasted === '' ? 'primary' : 'secondary'}
              size="large"
              icon={<DocumentAdd20Regular />}
              onClick={() => void readForeign({ from: 'dialog' })}
            >
              {text.pick}
            </Button>
            <Caption1 className={styles.quiet}>{text.formats}</Caption1>
          </div>
          <Field
            label={text.paste}
            hint={text.pasteHint}
            {...(missing ? { validationMessage: text.emptyPaste } : {})}
          >
            <Textarea
              textarea={{ ref: field }}
              value={pasted}
              rows={5}
              resize="vertical"
              maxLength={sourceLimits.characters}
              onPaste={pasteLong}
              onChange={(_, { value }) => write(value)}
            />
          </Field>
        </>
      )}
    </FormDialog>
  )
}

const useStyles = makeStyles({
  pick: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
})
