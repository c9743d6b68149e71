import { Dropdown, Field, Option } from '@fluentui/react-components'
import type { Round } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'

type Props = {
  readonly label?: string
  readonly rounds: readonly Round[]
  readonly round: Round
  readonly name?: (round: Round) => string
  readonly onRound: (id: string) => void
}

/** Which round is meant; nothing where there is but one. */
export function RoundField({
  label = screenText.consultationClose.round,
  rounds,
  round,
  name = (each) => each.name,
  onRound,
}: Props) {
  if (rounds.length < 2) return null
  return (
    <Field label={label}>
      <Dropdown
        value={name(round)}
        selectedOptions={[round.id]}
        onOptionSelect={(_, { optionValue }) => optionValue && onRound(optionValue)}
      >
        {rounds.map((each) => (
          <Option key={each.id} value={each.id}>
            {name(each)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}
