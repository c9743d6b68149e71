import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircle16Regular } from '@fluentui/react-icons'
import type { ReviewItem } from '../../../core/consultation/review/items.ts'
import { progressIn } from '../../../core/consultation/review/progress.ts'
import { screenText } from '../../../core/text/screen.ts'
import { unseen } from '../../app/unseen.ts'
import { goTo } from './commands.ts'

const text = screenText.consultationReview

/** Goes to a place; says how many of its answers are decided. `wide`: a line of a list, with the first words of its text. */
export function PlaceButton({
  item,
  isShown,
  name,
  words = '',
  wide = false,
}: {
  readonly item: ReviewItem
  readonly isShown: boolean
  readonly name: string
  readonly words?: string
  readonly wide?: boolean
}) {
  const styles = useStyles()
  const heard = unseen()
  const { done, of } = progressIn([item])
  const isDone = done === of
  const first = item.groups.find((group) => group.done < group.ids.length) ?? item.groups[0]
  return (
    <button
      type="button"
      className={mergeClasses(styles.place, wide && styles.wide, isShown && styles.shown)}
      title={of === 0 ? name : text.place(name, done, of)}
      aria-current={isShown ? 'true' : undefined}
      onClick={() => goTo(item.key, first?.id ?? null, item.kind !== 'tray' && item.kind !== 'aside')}
    >
      <span className={wide ? styles.name : heard.words}>
        {name}
        {words !== '' && <span className={styles.words}>{words}</span>}
        {of > 0 && <span className={heard.words}>: </span>}
      </span>
      {of > 0 && (
        <span className={mergeClasses(styles.count, !isDone && styles.open)}>
          {isDone && <CheckmarkCircle16Regular aria-hidden />}
          {isDone ? of : `${done}/${of}`}
          <span className={heard.words}>{isDone ? ` ${text.answersDone}` : ` ${text.answersOpen}`}</span>
        </span>
      )}
    </button>
  )
}

const useStyles = makeStyles({
  place: {
    position: 'relative',
    boxSizing: 'border-box',
    minWidth: '32px',
    minHeight: '28px',
    padding: '2px 4px',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '8px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  wide: { width: '100%', justifyContent: 'space-between', padding: '5px 8px' },
  shown: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  name: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  words: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  count: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
  },
  open: {
    padding: '1px 7px',
    borderRadius: tokens.borderRadiusCircular,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { border: '1px solid' },
  },
})
