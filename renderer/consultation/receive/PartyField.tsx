import { Combobox, type ComboboxProps, makeStyles, Option } from '@fluentui/react-components'
import { type KeyboardEvent, type Ref, useState } from 'react'
import type { Party } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'

const text = screenText.consultationReceive.party

type Props = {
  readonly heard: readonly Party[]
  readonly value: string
  readonly onChange: (value: string) => void
  /** A name was chosen, or writing is over. */
  readonly onDone?: (value: string) => void
  readonly inputRef?: Ref<HTMLInputElement>
  readonly label?: string
  readonly size?: ComboboxProps['size']
}

/** Who an answer is from: one of those heard, found while typing, or any other name. */
export function PartyField({ heard, value, onChange, onDone, inputRef, label, size = 'medium' }: Props) {
  const styles = useStyles()
  const [wantsList, setWantsList] = useState(false)
  const [typed, setTyped] = useState(false)
  const wanted = value.trim().toLocaleLowerCase('da')
  const offered = typed ? fitting(heard, wanted) : heard
  // An empty list would only stand in the way of Enter.
  const open = wantsList && offered.length > 0
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || open) return
    event.preventDefault()
    if (onDone) onDone(value)
    else event.currentTarget.form?.requestSubmit()
  }
  return (
    <Combobox
      className={styles.field}
      {...(inputRef ? { input: { ref: inputRef } } : {})}
      {...(label ? { 'aria-label': label } : {})}
      freeform
      size={size}
      open={open}
      onOpenChange={(_, change) => {
        setWantsList(change.open)
        if (!change.open) setTyped(false)
      }}
      onKeyDown={onKeyDown}
      onBlur={() => onDone?.(value)}
      maxLength={200}
      value={value}
      selectedOptions={heard.filter(({ name }) => name === value).map(({ id }) => id)}
      expandIcon={{ 'aria-label': text.choices, tabIndex: -1 }}
      listbox={{ className: styles.list }}
      onChange={(event) => {
        setTyped(true)
        onChange(event.target.value)
      }}
      onOptionSelect={(event, { optionText }) => {
        // Tab only leaves: "MED" may be somebody else than "Område-MED". Enter and a click choose.
        if (optionText === undefined || ('key' in event && event.key === 'Tab')) return
        onChange(optionText)
        onDone?.(optionText)
      }}
    >
      {offered.map(({ id, name }) => (
        <Option key={id} value={id} text={name}>
          {name}
        </Option>
      ))}
    </Combobox>
  )
}

/** Those whose name begins so first, then those that hold it anywhere. */
function fitting(heard: readonly Party[], wanted: string): readonly Party[] {
  const at = ({ name }: Party) => name.toLocaleLowerCase('da').indexOf(wanted)
  return [...heard.filter((party) => at(party) === 0), ...heard.filter((party) => at(party) > 0)]
}

const useStyles = makeStyles({
  field: { minWidth: '0', width: '100%' },
  list: { maxHeight: '260px' },
})
