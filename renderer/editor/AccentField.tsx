import { Caption1, Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { paletteOf } from '../../core/figure/colour.ts'
import { screenText } from '../../core/text/screen.ts'
import { focusRing } from '../app/focusRing.ts'

const text = screenText.about

/** Calm colours that municipalities use; any other can be picked beside them. */
const offered = ['#1f4e79', '#00677f', '#2f6b3a', '#7a5c00', '#8c3a1f', '#8a1f4e', '#5b3e91', '#3d4a5c']

/** The document's one colour, with a word on whether it can carry text. */
export function AccentField({
  accent,
  onPick,
}: {
  readonly accent: string
  readonly onPick: (accent: string) => void
}) {
  const styles = useStyles()
  const ring = focusRing()
  const readable = paletteOf(accent).accentText === accent.toLowerCase()
  return (
    <Field label={text.accent} hint={readable ? text.accentGood : text.accentDarker}>
      <div className={styles.row}>
        {offered.map((colour) => (
          <button
            key={colour}
            type="button"
            aria-label={colour}
            aria-pressed={colour === accent}
            className={mergeClasses(styles.swatch, ring.visible, colour === accent && styles.chosen)}
            style={{ backgroundColor: colour }}
            onClick={() => onPick(colour)}
          />
        ))}
        <label className={styles.own}>
          <input
            type="color"
            className={styles.picker}
            value={accent}
            onChange={(event) => onPick(event.target.value)}
          />
          <Caption1>{text.accentPick}</Caption1>
        </label>
      </div>
    </Field>
  )
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  swatch: {
    width: '28px',
    height: '28px',
    padding: 0,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: 'pointer',
    forcedColorAdjust: 'none',
  },
  chosen: {
    boxShadow: `0 0 0 2px ${tokens.colorNeutralBackground1}, 0 0 0 4px ${tokens.colorCompoundBrandStroke}`,
  },
  own: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, cursor: 'pointer' },
  picker: {
    width: '32px',
    height: '28px',
    padding: 0,
    border: 'none',
    background: 'none',
    cursor: 'pointer',
  },
})
