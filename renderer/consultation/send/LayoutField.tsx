import { Field, Select } from '@fluentui/react-components'
import { sendLayouts } from '../../../core/consultation/send/printedAs.ts'
import type { RoundLayout } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'

const text = screenText.consultationSend

type Props = { readonly layout: RoundLayout; readonly onLayout: (layout: RoundLayout) => void }

/** How the grid stands in the draft, with a word about what each way is good for. */
export const LayoutField = ({ layout, onLayout }: Props) => (
  <Field label={text.layout} hint={text.layoutHint[layout]}>
    <Select
      value={layout}
      onChange={(_, { value }) => onLayout(sendLayouts.find((one) => one === value) ?? 'document')}
    >
      {sendLayouts.map((one) => (
        <option key={one} value={one}>
          {one === 'document' ? text.asDocument : screenText.grid.layouts[one]}
        </option>
      ))}
    </Select>
  </Field>
)
