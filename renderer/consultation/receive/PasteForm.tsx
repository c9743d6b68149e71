import {
  Body1,
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { type FormEvent, useRef, useState } from 'react'
import { screenText } from '../../../core/text/screen.ts'
import { notify } from '../../store/notices.ts'
import { receivePasted } from './commands.ts'
import { PartyField } from './PartyField.tsx'
import { receiving } from './receiving.ts'
import { useRoundInHand } from './roundInHand.ts'
import { useFirstFocus } from './useFirstFocus.ts'

const text = screenText.consultationReceive.paste
const party = screenText.consultationReceive.party

/** Letters a mail may have; whoever has more has a file. */
const most = 200_000

/** An answer that never touched the file: who it is from, and its words. */
export function PasteForm() {
  const styles = useStyles()
  const round = useRoundInHand()
  const [name, setName] = useState('')
  const [words, setWords] = useState('')
  const [missing, setMissing] = useState<'party' | 'text' | null>(null)
  const first = useFirstFocus<HTMLInputElement>()
  const area = useRef<HTMLTextAreaElement>(null)
  const back = () => receiving.set({ kind: 'inbox' })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (round === null) return
    if (name.trim() === '') {
      setMissing('party')
      return first.current?.focus()
    }
    const count = words.trim() === '' ? null : receivePasted(round, { party: name, text: words })
    if (count === null) {
      setMissing('text')
      return area.current?.focus()
    }
    notify({ kind: 'done', message: text.done(count) })
    back()
  }
  const fault = (message: string) => ({ validationMessage: message, validationState: 'error' as const })
  return (
    <form noValidate onSubmit={submit}>
      <DialogBody>
        <DialogTitle>{text.title}</DialogTitle>
        <DialogContent className={styles.content}>
          <Body1>{text.lead}</Body1>
          <Field
            label={party.label}
            required
            hint={party.hint}
            {...(missing === 'party' ? fault(party.missing) : {})}
          >
            <PartyField
              heard={round?.heard ?? []}
              value={name}
              inputRef={first}
              onChange={(value) => {
                setName(value)
                setMissing(null)
              }}
            />
          </Field>
          <Field label={text.text} required {...(missing === 'text' ? fault(text.empty) : {})}>
            <Textarea
              textarea={{ ref: area }}
              value={words}
              rows={9}
              resize="vertical"
              maxLength={most}
              onChange={(_, { value }) => {
                setWords(value)
                setMissing(null)
              }}
            />
          </Field>
        </DialogContent>
        <DialogActions>
          <Button onClick={back}>{text.back}</Button>
          <Button type="submit" appearance="primary">
            {text.submit}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  )
}

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
})
