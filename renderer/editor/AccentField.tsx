import {
  Button,
  ColorSwatch,
  Field,
  Input,
  makeStyles,
  SwatchPicker,
  Text,
  tokens,
} from '@fluentui/react-components'
import { CheckmarkCircle16Regular, Warning16Regular } from '@fluentui/react-icons'
import { useId, useState } from 'react'
import { legibilityOf, paletteOf } from '../../core/figure/colour.ts'
import { Accent } from '../../core/framework/about.ts'
import { screenText } from '../../core/text/screen.ts'

const text = screenText.about

/** The document's one colour: one that is offered, one from the design manual, or any other; and whether it can be read. */
export function AccentField({
  accent,
  onPick,
}: {
  readonly accent: string
  readonly onPick: (accent: string) => void
}) {
  const styles = useStyles()
  const codeId = useId()
  const pickDarker = (shade: string) => {
    onPick(shade)
    // The button goes once the colour can be read.
    document.getElementById(codeId)?.focus()
  }
  return (
    <div className={styles.fields}>
      <Field label={text.accent}>
        <div className={styles.row}>
          <SwatchPicker
            aria-label={text.accentOffered}
            shape="circular"
            selectedValue={accent}
            onSelectionChange={(_, { selectedSwatch }) => onPick(selectedSwatch)}
          >
            {Object.entries(text.accentNames).map(([colour, name]) => (
              <ColorSwatch key={colour} color={colour} value={colour} aria-label={name} />
            ))}
          </SwatchPicker>
        </div>
      </Field>
      <div className={styles.row}>
        <CodeField id={codeId} accent={accent} onPick={onPick} />
        <input
          type="color"
          aria-label={text.accentPick}
          title={text.accentPick}
          className={styles.picker}
          value={accent}
          onChange={(event) => onPick(event.target.value)}
        />
      </div>
      <Legibility accent={accent} onPick={pickDarker} />
    </div>
  )
}

/** The colour as municipalities' design manuals write it; taken over as soon as it is one. */
function CodeField({
  id,
  accent,
  onPick,
}: {
  readonly id: string
  readonly accent: string
  readonly onPick: (accent: string) => void
}) {
  const [draft, setDraft] = useState({ typed: accent, of: accent, wrong: false })
  if (draft.of !== accent) setDraft({ typed: accent, of: accent, wrong: false })
  const { typed, wrong } = draft
  const leave = () => {
    const given = typed.trim().toLowerCase()
    const code = Accent.safeParse(given.startsWith('#') ? given : `#${given}`)
    setDraft({ typed: code.success ? code.data : typed, of: accent, wrong: !code.success })
    if (code.success && code.data !== accent) onPick(code.data)
  }
  return (
    <Field
      label={text.accentCode}
      hint={text.accentCodeHint}
      {...(wrong ? { validationMessage: text.accentCodeWrong, validationState: 'error' as const } : {})}
    >
      <Input
        id={id}
        value={typed}
        maxLength={20}
        spellCheck={false}
        onChange={(_, { value }) => setDraft({ typed: value, of: accent, wrong: false })}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
    </Field>
  )
}

/** In words and by a sign, never by colour alone; a darker shade is one click away. */
function Legibility({
  accent,
  onPick,
}: {
  readonly accent: string
  readonly onPick: (accent: string) => void
}) {
  const styles = useStyles()
  const { readable, onWhite } = legibilityOf(accent)
  const { accentText } = paletteOf(accent)
  return (
    <div className={styles.legibility}>
      <div className={styles.said} role="status">
        {readable ? <CheckmarkCircle16Regular /> : <Warning16Regular />}
        <Text size={200}>{readable ? text.accentGood(onWhite) : text.accentDarker(onWhite)}</Text>
      </div>
      {!readable && (
        <Button
          size="small"
          icon={<span className={styles.sample} style={{ backgroundColor: accentText }} />}
          onClick={() => onPick(accentText)}
        >
          {text.accentUseDarker}
        </Button>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM, alignContent: 'start' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalM },
  picker: {
    boxSizing: 'border-box',
    width: '40px',
    height: '32px',
    // In line with the field beside it, below that one's label.
    marginTop: '26px',
    padding: 0,
    border: 'none',
    background: 'none',
    cursor: 'pointer',
    forcedColorAdjust: 'none',
  },
  legibility: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  said: { display: 'flex', gap: tokens.spacingHorizontalXS, '& svg': { flexShrink: 0 } },
  sample: {
    display: 'inline-block',
    width: '14px',
    height: '14px',
    borderRadius: tokens.borderRadiusCircular,
    forcedColorAdjust: 'none',
  },
})
