import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { Status } from '../../core/framework/about.ts'
import { originLine } from '../../core/origin/originLine.ts'
import { screenText } from '../../core/text/screen.ts'
import { DateField } from '../about/DateField.tsx'
import { LogoField } from '../about/LogoField.tsx'
import { useMediaUrl } from '../about/useMediaUrl.ts'
import { LineField } from '../fields/LineField.tsx'
import { PaperField } from '../fields/PaperField.tsx'
import { OriginLineField } from '../origin/OriginLineField.tsx'
import { change, useFramework } from '../store/open.ts'
import { AccentField } from './AccentField.tsx'

const text = screenText.about

/** The cover as it will look, and below it what the rest of the document takes from it. */
export function AboutPage() {
  const styles = useStyles()
  const about = useFramework((framework) => framework.about)
  const origin = useFramework(originLine)
  const url = useMediaUrl(about.logo?.file ?? null)
  const set = (changes: Partial<typeof about>) => void change({ type: 'about.set', changes })
  return (
    <>
      <div className={styles.cover}>
        <div className={styles.logoRoom}>
          {about.logo !== null && url !== null && url !== 'missing' && (
            <img className={styles.logo} src={url} alt={about.logo.alt} />
          )}
        </div>
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
          look="motto"
          onWrite={(motto) => set({ motto })}
        />
        <div className={styles.foot} aria-hidden>
          <span className={styles.status}>{text.statuses[about.status]}</span>
          {[about.organisation, about.unit, about.issuer, about.date]
            .filter((line) => line !== '')
            .map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines in a fixed order
              <span key={i}>{line}</span>
            ))}
          {about.originLine && origin !== null && <span className={styles.origin}>{origin}</span>}
        </div>
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
        <DateField value={about.date} onWrite={(date) => set({ date })} />
        <Field label={text.status}>
          <RadioGroup value={about.status} onChange={(_, { value }) => set({ status: Status.parse(value) })}>
            {Status.options.map((status) => (
              <Radio key={status} value={status} label={text.statuses[status]} />
            ))}
          </RadioGroup>
        </Field>
        <LogoField about={about} missing={url === 'missing'} onWrite={(logo) => set({ logo })} />
        <AccentField accent={about.accent} onPick={(accent) => set({ accent })} />
        {origin !== null && (
          <OriginLineField
            line={origin}
            shown={about.originLine}
            onShow={(originLine) => set({ originLine })}
          />
        )}
      </section>
    </>
  )
}

const useStyles = makeStyles({
  // As the cover is printed: the band at its edge, the logo above, who and when at the foot.
  cover: {
    position: 'relative',
    display: 'grid',
    gap: '6px',
    gridTemplateRows: '1fr auto auto auto 1fr',
    minHeight: '420px',
    paddingLeft: '36px',
    marginBottom: '36px',
    '::before': {
      content: '""',
      position: 'absolute',
      top: 0,
      bottom: 0,
      left: 0,
      width: '14px',
      backgroundColor: 'var(--accent)',
      forcedColorAdjust: 'none',
    },
  },
  logoRoom: { minHeight: '96px', paddingBottom: '36px' },
  logo: {
    display: 'block',
    maxWidth: '227px',
    maxHeight: '91px',
    // Logos are made for white paper, also where the paper on screen is dark.
    backgroundColor: '#ffffff',
  },
  foot: {
    alignSelf: 'end',
    display: 'grid',
    color: 'var(--quiet-ink)',
    fontSize: '15px',
    paddingTop: '36px',
  },
  status: { color: 'var(--accent-shown)', fontWeight: 700, marginBottom: '6px' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    fontFamily: tokens.fontFamilyBase,
  },
  origin: { marginTop: '10px', fontSize: '13px' },
})
