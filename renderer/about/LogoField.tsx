import { Button, Field, makeStyles, tokens } from '@fluentui/react-components'
import { Dismiss20Regular, ImageAdd20Regular } from '@fluentui/react-icons'
import { useRef } from 'react'
import type { About, Logo } from '../../core/framework/about.ts'
import { screenText } from '../../core/text/screen.ts'
import { bridge } from '../bridge.ts'
import { LineField } from '../fields/LineField.tsx'
import { notify } from '../store/notices.ts'

const text = screenText.about.logo

type Props = {
  readonly about: About
  /** Whether the file has lost the picture. */
  readonly missing: boolean
  readonly onWrite: (logo: Logo | null) => void
}

/** The picture on the cover, and what is said in its place. */
export function LogoField({ about: { logo, organisation }, missing, onWrite }: Props) {
  const styles = useStyles()
  const chooser = useRef<HTMLButtonElement>(null)
  const choose = async () => {
    const chosen = await bridge.request('logo.choose', undefined)
    if (chosen.ok)
      return onWrite({ file: chosen.value.file, alt: logo?.alt || text.altDefault(organisation) })
    if (chosen.refusal.code !== 'cancelled') notify({ kind: 'refusal', message: chosen.refusal.message })
  }
  const remove = () => {
    onWrite(null)
    // The button itself goes with the logo.
    chooser.current?.focus()
  }
  return (
    <div className={styles.fields}>
      <Field
        label={text.field}
        hint={logo === null ? `${text.none} ${text.hint}` : text.hint}
        {...(missing ? { validationMessage: text.missing, validationState: 'error' as const } : {})}
      >
        <div className={styles.buttons}>
          <Button
            ref={(element: HTMLButtonElement | null) => {
              chooser.current = element
            }}
            icon={<ImageAdd20Regular />}
            onClick={() => void choose()}
          >
            {logo === null ? text.choose : text.replace}
          </Button>
          {logo !== null && (
            <Button appearance="subtle" icon={<Dismiss20Regular />} onClick={remove}>
              {text.remove}
            </Button>
          )}
        </div>
      </Field>
      {logo !== null && (
        <LineField
          label={text.alt}
          hint={logo.alt.trim() === '' ? text.altMissing : text.altHint}
          value={logo.alt}
          maxLength={300}
          onWrite={(alt) => onWrite({ ...logo, alt })}
        />
      )}
    </div>
  )
}

const useStyles = makeStyles({
  // Beside both status and colour, where there is room for two columns.
  fields: { display: 'grid', gap: tokens.spacingVerticalL, alignContent: 'start', gridRow: 'span 2' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})
