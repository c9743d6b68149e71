import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components'
import { type KeyboardEvent, type Ref, useState } from 'react'
import { municipalities } from '../../core/template/municipalities.ts'
import { screenText } from '../../core/text/screen.ts'

const text = screenText.welcome.dialog

type Props = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly missing: boolean
  readonly inputRef: Ref<HTMLInputElement>
  readonly takesFocus?: boolean
}

/** The municipality: one of the 98, found while typing, or any other name. */
export function KommuneField({ value, onChange, missing, inputRef, takesFocus = true }: Props) {
  const styles = useStyles()
  const wanted = value.trim().toLocaleLowerCase('da')
  const found = municipalities.filter((name) => name.toLocaleLowerCase('da').startsWith(wanted))
  const offered = municipalities.includes(value) ? municipalities : found
  const [wantsList, setWantsList] = useState(false)
  // An empty list would only stand in the way of Enter.
  const open = wantsList && offered.length > 0
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || open) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }
  return (
    <Field
      label={text.kommune}
      required
      hint={text.kommuneHint}
      {...(missing ? { validationMessage: text.kommuneMissing, validationState: 'error' as const } : {})}
    >
      <Combobox
        input={{ ref: inputRef }}
        freeform
        open={open}
        onOpenChange={(_, change) => setWantsList(change.open)}
        onKeyDown={onKeyDown}
        autoFocus={takesFocus}
        maxLength={100}
        value={value}
        selectedOptions={municipalities.includes(value) ? [value] : []}
        expandIcon={{ 'aria-label': text.kommuneList, tabIndex: -1 }}
        listbox={{ className: styles.list }}
        onChange={(event) => onChange(event.target.value)}
        onOptionSelect={(_, { optionText }) => optionText !== undefined && onChange(optionText)}
      >
        {offered.map((name) => (
          <Option key={name}>{name}</Option>
        ))}
      </Combobox>
    </Field>
  )
}

const useStyles = makeStyles({ list: { maxHeight: '280px' } })
