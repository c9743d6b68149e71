import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components'
import type { TemplateSummary } from '../../core/bridge/contract.ts'
import { screenText } from '../../core/text/screen.ts'
import { focusRing } from '../app/focusRing.ts'

const text = screenText.welcome

/** An SVG as the source of a picture: shown that way it can run nothing and fetch nothing. */
const pictureOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`

/** A template as a sheet of paper: the shape of the framework, and what it is. */
export function TemplateCard({
  template,
  onChoose,
}: {
  readonly template: TemplateSummary
  readonly onChoose: () => void
}) {
  const styles = useStyles()
  const ring = focusRing()
  const { name, municipality, year, shape } = template
  return (
    <button
      type="button"
      className={mergeClasses(styles.card, ring.visible)}
      onClick={onChoose}
      data-template={template.id}
    >
      <span className={styles.paper}>
        <img className={styles.shape} src={pictureOf(shape)} alt="" />
      </span>
      <span className={styles.words}>
        <Subtitle2 className={styles.name}>{name}</Subtitle2>
        <Caption1 className={styles.quiet}>
          {[municipality || text.fromUnknown, year].filter((value) => value !== null).join(' · ')}
        </Caption1>
        <Caption1 className={styles.quiet}>{text.size(template)}</Caption1>
      </span>
    </button>
  )
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    textAlign: 'start',
    padding: 0,
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    transitionProperty: 'box-shadow, transform, border-color',
    transitionDuration: tokens.durationNormal,
    ':hover': {
      boxShadow: tokens.shadow16,
      border: `1px solid ${tokens.colorBrandStroke1}`,
      transform: 'translateY(-2px)',
    },
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  paper: {
    display: 'flex',
    justifyContent: 'center',
    padding: '22px 20px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  shape: { width: '100%', maxWidth: '150px', height: 'auto', aspectRatio: '3 / 2' },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, gap: '2px', padding: '14px 16px 16px' },
  // Takes the room, so that what stands below lines up from card to card.
  name: { flexGrow: 1, marginBottom: '4px', hyphens: 'auto', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
})
