import { Body1, Checkbox, Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { screenText } from '../../core/text/screen.ts'
import type { Names } from './begin.ts'

const text = screenText.import.names

type Props = {
  readonly names: Names
  readonly wrongYear: boolean
  readonly onChange: (changes: Partial<Names>) => void
}

/** Whose the text was, as far as it says so itself: kept, so that what is borrowed can be told. */
export function SourceNames({ names, wrongYear, onChange }: Props) {
  const styles = useStyles()
  const change = (changes: Partial<Names['from']>) => onChange({ from: { ...names.from, ...changes } })
  return (
    <section className={styles.group} aria-label={text.from}>
      <Subtitle2 as="h3" className={styles.heading}>
        {text.from}
      </Subtitle2>
      <Body1 className={styles.quiet}>{text.fromLead}</Body1>
      <Checkbox
        label={text.ownText}
        checked={names.ownText}
        onChange={(_, { checked }) => onChange({ ownText: checked === true })}
      />
      {!names.ownText && (
        <div className={styles.two}>
          <Field label={text.kommune}>
            <Input
              value={names.from.kommune}
              maxLength={200}
              onChange={(_, { value }) => change({ kommune: value })}
            />
          </Field>
          <Field label={text.forvaltning}>
            <Input
              value={names.from.forvaltning}
              maxLength={200}
              onChange={(_, { value }) => change({ forvaltning: value })}
            />
          </Field>
          <Field label={text.titleField}>
            <Input
              value={names.from.title}
              maxLength={300}
              onChange={(_, { value }) => change({ title: value })}
            />
          </Field>
          <Field label={text.year} {...(wrongYear ? { validationMessage: text.yearWrong } : {})}>
            <Input
              value={names.year}
              maxLength={10}
              inputMode="numeric"
              onChange={(_, { value }) => onChange({ year: value })}
            />
          </Field>
        </div>
      )}
    </section>
  )
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  two: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
  },
})
