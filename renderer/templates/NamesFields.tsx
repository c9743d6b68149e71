import { Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { PlaceholderValues } from '../../core/template/placeholders.ts'
import { screenText } from '../../core/text/screen.ts'

const text = screenText.templates.make
const fields = ['kommune', 'forvaltning', 'udsteder', 'år'] as const

type Props = { readonly names: PlaceholderValues; readonly onNames: (names: PlaceholderValues) => void }

/** The names that are looked for, as the cover has them; one may write what it lacks. */
export function NamesFields({ names, onNames }: Props) {
  const styles = useStyles()
  const id = useId()
  return (
    <section className={styles.fields} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id} className={styles.heading}>
        {text.names}
      </Subtitle2>
      {fields.map((field) => (
        <Field key={field} label={text[field]}>
          <Input
            value={names[field]}
            maxLength={field === 'år' ? 4 : 200}
            onChange={(_, { value }) => onNames({ ...names, [field]: value })}
          />
        </Field>
      ))}
    </section>
  )
}

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
})
