import { Combobox, Field, Option } from '@fluentui/react-components'
import { screenText } from '../../core/text/screen.ts'
import { useDraft } from '../fields/useDraft.ts'
import { offeredDates } from './dates.ts'

const text = screenText.about

/** The date as it is printed: free text, with the nearest months to pick from. */
export function DateField({
  value,
  onWrite,
}: {
  readonly value: string
  readonly onWrite: (date: string) => void
}) {
  const draft = useDraft(value, onWrite)
  const offered = offeredDates(new Date())
  return (
    <Field label={text.date} hint={text.dateHint}>
      <Combobox
        freeform
        // Otherwise Tab would put this month in place of any other date that was typed.
        disableAutoFocus
        maxLength={100}
        value={draft.value}
        selectedOptions={offered.includes(value) ? [value] : []}
        expandIcon={{ 'aria-label': text.dateList, tabIndex: -1 }}
        onChange={draft.onChange}
        onOptionSelect={(_, { optionText }) => optionText !== undefined && onWrite(optionText)}
      >
        {offered.map((date) => (
          <Option key={date}>{date}</Option>
        ))}
      </Combobox>
    </Field>
  )
}
