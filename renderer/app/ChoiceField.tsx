import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components'

export type Choice = { readonly id: string; readonly name: string }

type Props = {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly chosen: string
  /** What is shown for one without a name. */
  readonly unnamed: string
  readonly onChoose: (id: string) => void
}

/** One of several named things; a long list scrolls. */
export function ChoiceField({ label, choices, chosen, unnamed, onChoose }: Props) {
  const styles = useStyles()
  return (
    <Field label={label}>
      <Dropdown
        value={choices.find(({ id }) => id === chosen)?.name || unnamed}
        selectedOptions={[chosen]}
        listbox={{ className: styles.list }}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChoose(optionValue)}
      >
        {choices.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name || unnamed}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}

const useStyles = makeStyles({ list: { maxHeight: '280px' } })
