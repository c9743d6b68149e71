import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { Id } from '../../../core/framework/id.ts'
import { screenText } from '../../../core/text/screen.ts'
import { useFramework } from '../../store/open.ts'
import { renameParty } from './commands.ts'
import { PartyField } from './PartyField.tsx'
import { receiving } from './receiving.ts'
import { useFirstFocus } from './useFirstFocus.ts'

const text = screenText.consultationReceive.party

/** Says anew who an answer is from. */
export function PartyForm({ response: id }: { readonly response: Id }) {
  const round = useFramework(({ rounds }) =>
    rounds.find(({ responses }) => responses.some((each) => each.id === id)),
  )
  const response = round?.responses.find((each) => each.id === id)
  const [name, setName] = useState(response?.party ?? '')
  const [missing, setMissing] = useState(false)
  const field = useFirstFocus<HTMLInputElement>()
  const back = () => receiving.set({ kind: 'inbox' })
  if (!round || !response) return null
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') {
          setMissing(true)
          field.current?.focus()
          return
        }
        if (name.trim() !== response.party) renameParty(response, name, round)
        back()
      }}
    >
      <DialogBody>
        <DialogTitle>{text.title}</DialogTitle>
        <DialogContent>
          <Field
            label={text.label}
            hint={text.hint}
            {...(missing ? { validationMessage: text.missing, validationState: 'error' as const } : {})}
          >
            <PartyField
              heard={round.heard}
              value={name}
              inputRef={field}
              onChange={(value) => {
                setName(value)
                setMissing(false)
              }}
            />
          </Field>
        </DialogContent>
        <DialogActions>
          <Button onClick={back}>{text.cancel}</Button>
          <Button type="submit" appearance="primary">
            {text.save}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  )
}
