import { Button, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components'
import { ArrowDown20Regular, ArrowUp20Regular, DocumentArrowRight20Regular } from '@fluentui/react-icons'
import type { ReviewItem } from '../../../core/consultation/review/items.ts'
import { cellWhere, type PassagePlace } from '../../../core/consultation/review/places.ts'
import { saidIn, sameWords } from '../../../core/consultation/review/proposal.ts'
import { screenText } from '../../../core/text/screen.ts'
import { WordDifferences } from '../../compare/WordDifferences.tsx'
import { useStore } from '../../store/createStore.ts'
import { goBy } from './acts.ts'
import { reviewPlace } from './commands.ts'
import { nameOf } from './nameOf.ts'
import { showOnPage } from './showOnPage.ts'
import type { ReviewModel } from './useReview.ts'
import { WordingText } from './Wording.tsx'

const text = screenText.consultationReview

/** Where a passage stands, how it read as it was sent, and how it reads now where that is otherwise. */
export function PassageHead({
  item,
  now,
  model,
}: {
  readonly item: ReviewItem
  readonly now: PassagePlace | null
  readonly model: ReviewModel
}) {
  const styles = useStyles()
  const { steps } = model
  const answer = useStore(reviewPlace, (place) => place.answer)
  const current = answer ?? item.groups[0]?.id ?? null
  const at = steps.findIndex(({ group }) => group.id === current)
  return (
    <div className={styles.head}>
      <div className={styles.row}>
        <Subtitle1 as="h2" className={styles.title}>
          {item.number !== '' && <span className={styles.number}>{item.number}</span>}
          {nameOf({ ...item, number: '' })}
        </Subtitle1>
        <div className={styles.steps}>
          <Text className={styles.quiet}>{text.position(at + 1, steps.length)}</Text>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUp20Regular />}
            aria-label={text.previous}
            title={text.previous}
            disabledFocusable={at <= 0}
            onClick={() => goBy(steps, current, -1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowDown20Regular />}
            aria-label={text.next}
            title={text.next}
            disabledFocusable={at >= steps.length - 1}
            onClick={() => goBy(steps, current, 1)}
          />
        </div>
      </div>
      {item.target !== null && <Texts item={item} now={now} model={model} />}
    </div>
  )
}

function Texts({
  item,
  now,
  model,
}: {
  readonly item: ReviewItem
  readonly now: PassagePlace | null
  readonly model: ReviewModel
}) {
  const styles = useStyles()
  const { sent } = item
  const moved = placeNow(item, now, model)
  const isSame = sent !== null && now !== null && sameWords(sent, now.wording)
  return (
    <dl className={styles.texts}>
      <dt className={styles.label}>{text.sent}</dt>
      <dd className={styles.said}>
        {sent === null ? (
          <span className={styles.quiet}>{text.notSent}</span>
        ) : (
          <WordingText wording={sent} />
        )}
      </dd>
      {!isSame && (
        <>
          <dt className={styles.label}>{text.now}</dt>
          <dd className={styles.said}>
            {now === null ? (
              <span className={styles.quiet}>{item.kind === 'statement' ? text.gone : text.goneText}</span>
            ) : (
              <p className={styles.words}>
                <WordDifferences
                  before={sent === null ? saidIn(now.wording) : saidIn(sent)}
                  after={saidIn(now.wording)}
                />
              </p>
            )}
          </dd>
        </>
      )}
      <dd className={styles.foot}>
        {moved !== null && <span className={styles.quiet}>{text.moved(moved)}</span>}
        {isSame && <span className={styles.quiet}>{text.unchanged}</span>}
        {now !== null && (
          <Button
            size="small"
            appearance="transparent"
            icon={<DocumentArrowRight20Regular />}
            onClick={() => showOnPage(now.id)}
          >
            {text.showOnPage}
          </Button>
        )}
      </dd>
    </dl>
  )
}

/** The cell a statement stands in now, where it is another one. */
function placeNow({ cell }: ReviewItem, now: PassagePlace | null, model: ReviewModel): string | null {
  const there = now?.cell ?? null
  if (cell === null || there === null) return null
  if (there.dimension === cell.dimension && there.role === cell.role) return null
  return cellWhere(model.now, there)?.join(' · ') ?? null
}

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  title: { margin: 0, flexGrow: 1, flexBasis: '60%', overflowWrap: 'anywhere' },
  number: {
    marginInlineEnd: '8px',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  steps: { display: 'flex', alignItems: 'center', gap: '2px', marginInlineStart: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  texts: {
    margin: 0,
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, marginBottom: '2px' },
  said: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400 },
  words: {
    margin: 0,
    lineHeight: tokens.lineHeightBase400,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  foot: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 12px',
  },
})
