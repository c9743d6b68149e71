import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { Status } from '../../core/framework/about.ts'
import { screenText } from '../../core/text/screen.ts'
import { LineField } from '../fields/LineField.tsx'
import { PaperField } from '../fields/PaperField.tsx'
import { change, useFramework } from '../store/open.ts'
import { AccentField } from './AccentField.tsx'

const text = screenText.about

/** The cover as it will look, and below it what the rest of the document takes from it. */
export function AboutPage() {
  const styles = useStyles()
  const about = useFramework((framework) => framework.about)
  const origin = useFramework((framework) => framework.origin)
  const set = (changes: Partial<typeof about>) => void change({ type: 'about.set', changes })
  return (
    <>
      <div className={styles.cover}>
        <div className={styles.band} />
        <PaperField
          label={text.title}
          placeholder={text.title}
          value={about.title}
          maxLength={300}
          look="title"
          onWrite={(title) => set({ title })}
        />
        <PaperField
          label={text.subtitle}
          placeholder={screenText.prose.subtitlePlaceholder}
          value={about.subtitle}
          maxLength={500}
          look="subtitle"
          onWrite={(subtitle) => set({ subtitle })}
        />
        <PaperField
          label={text.motto}
          placeholder={text.mottoPlaceholder}
          value={about.motto}
          maxLength={300}
          look="body"
          onWrite={(motto) => set({ motto })}
        />
      </div>
      <section className={styles.fields} aria-label={text.heading}>
        <LineField
          label={text.organisation}
          value={about.organisation}
          maxLength={200}
          onWrite={(organisation) => set({ organisation })}
        />
        <LineField label={text.unit} value={about.unit} maxLength={200} onWrite={(unit) => set({ unit })} />
        <LineField
          label={text.issuer}
          hint={text.issuerHint}
          value={about.issuer}
          maxLength={200}
          onWrite={(issuer) => set({ issuer })}
        />
        <LineField
          label={text.date}
          hint={text.dateHint}
          value={about.date}
          maxLength={100}
          onWrite={(date) => set({ date })}
        />
        <Field label={text.status}>
          <RadioGroup value={about.status} onChange={(_, { value }) => set({ status: Status.parse(value) })}>
            {Status.options.map((status) => (
              <Radio key={status} value={status} label={text.statuses[status]} />
            ))}
          </RadioGroup>
        </Field>
        <AccentField accent={about.accent} onPick={(accent) => set({ accent })} />
      </section>
      {origin && (
        <p className={styles.origin}>
          {text.origin(
            [origin.title, origin.municipality, origin.year]
              .filter((word) => word !== '' && word !== null)
              .join(', '),
          )}
        </p>
      )}
    </>
  )
}

const useStyles = makeStyles({
  cover: {
    display: 'grid',
    gap: '6px',
    minHeight: '240px',
    alignContent: 'end',
    paddingBottom: '36px',
    marginBottom: '28px',
    borderBottom: '1px solid var(--rule)',
  },
  band: {
    width: '72px',
    height: '8px',
    backgroundColor: 'var(--accent)',
    marginBottom: '20px',
    forcedColorAdjust: 'none',
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    fontFamily: tokens.fontFamilyBase,
  },
  origin: { color: 'var(--quiet-ink)', margin: '32px 0 0', fontSize: '14px' },
})
