import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { type Keep, keeps } from '../../core/template/make/keepOnly.ts'
import { screenText } from '../../core/text/screen.ts'

const text = screenText.templates.make

type Props = { readonly keep: Keep; readonly onKeep: (keep: Keep) => void }

/** What of the framework goes into the template; most first, since that is what most want. */
export function KeepField({ keep, onKeep }: Props) {
  const styles = useStyles()
  return (
    <Field label={text.keep} hint={text.never}>
      <RadioGroup
        value={keep}
        onChange={(_, { value }) => onKeep(keeps.find((one) => one === value) ?? 'all')}
      >
        {keeps.toReversed().map((one) => (
          <Radio
            key={one}
            value={one}
            label={
              <span className={styles.label}>
                {text.keeps[one]}
                <Caption1 className={styles.hint}>{text.keepHints[one]}</Caption1>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  )
}

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column' },
  hint: { color: tokens.colorNeutralForeground2 },
})
