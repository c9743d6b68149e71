import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import type { LibraryTemplate } from '../../core/bridge/templates.ts'
import { screenText } from '../../core/text/screen.ts'
import { focusRing } from '../app/focusRing.ts'
import { CardTools } from '../library/CardTools.tsx'
import { pictureOf } from './picture.ts'

const text = screenText.welcome

type Props = {
  readonly template: LibraryTemplate
  readonly onChoose: (template: LibraryTemplate) => void
}

/** A template as a sheet of paper: the shape of the framework, and what it is. The tools in its corner look into it. */
export const TemplateCard = memo(
  function TemplateCard({ template, onChoose }: Props) {
    const styles = useStyles()
    const ring = focusRing()
    const { name, municipality, year, shape, from, folder } = template
    return (
      <div className={styles.place}>
        <button
          type="button"
          className={mergeClasses(styles.card, ring.visible)}
          onClick={() => onChoose(template)}
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
            {from !== 'builtIn' && (
              <Caption1 className={styles.from}>
                {from === 'mine' ? screenText.library.own : nameOf(folder)}
              </Caption1>
            )}
          </span>
        </button>
        <CardTools template={template} />
      </div>
    )
  },
  // The library is told anew whenever one comes back to the window; a card that says the same need not be made again.
  (one, other) =>
    one.template.id === other.template.id && JSON.stringify(one.template) === JSON.stringify(other.template),
)

/** The last piece of a path of any system. */
const nameOf = (folder: string): string => folder.split(/[\\/]/).findLast((piece) => piece !== '') ?? folder

const useStyles = makeStyles({
  place: { position: 'relative', display: 'flex', flexGrow: 1, minWidth: 0 },
  card: {
    flexGrow: 1,
    minWidth: 0,
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
  from: { color: tokens.colorBrandForeground1, overflowWrap: 'anywhere' },
})
