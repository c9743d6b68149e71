import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { startTransition, useEffect, useRef, useState } from 'react'
import type { ReviewItem } from '../../../core/consultation/review/items.ts'
import { screenText } from '../../../core/text/screen.ts'
import { useStore } from '../../store/createStore.ts'
import { Tray } from '../receive/Tray.tsx'
import { AnswerCard } from './AnswerCard.tsx'
import { reviewPlace } from './commands.ts'
import { PassageHead } from './PassageHead.tsx'
import type { ReviewModel } from './useReview.ts'

const text = screenText.consultationReview

/** So many answers are drawn at once; the others while nothing else is to do. */
const atOnce = 10

/** Where one has gone once: what is drawn anew later must not take the focus again. */
const gone = new WeakSet<object>()

/** One place: where it is, what was sent, what stands there now, and all that was answered to it. */
export function PassagePane({
  model,
  item,
}: {
  readonly model: ReviewModel
  readonly item: ReviewItem | null
}) {
  const styles = useStyles()
  const pane = useRef<HTMLElement>(null)
  const place = useStore(reviewPlace, (value) => value)
  const groups = item?.groups ?? []
  const at = groups.findIndex(({ id }) => id === place.answer)
  const [drawn, setDrawn] = useState(atOnce)
  const count = Math.max(drawn, at + 2)
  useEffect(() => {
    if (count >= groups.length) return
    const timer = setTimeout(() => startTransition(() => setDrawn(count + atOnce)))
    return () => clearTimeout(timer)
  }, [count, groups.length])

  useEffect(() => {
    if (!place.focus || pane.current === null || gone.has(place)) return
    gone.add(place)
    const wanted = `[data-answer="${CSS.escape(place.answer ?? '')}"]`
    const card =
      pane.current.querySelector<HTMLElement>(wanted) ??
      pane.current.querySelector<HTMLElement>('[data-answer], [data-tray]')
    card?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'nearest' })
  }, [place])

  if (item === null) return <Nothing />
  const now = item.target === null ? null : (model.places.get(item.target) ?? null)
  return (
    <section
      ref={pane}
      className={styles.pane}
      aria-label={item.kind === 'aside' ? text.aside(item.aside) : text.answers(groups.length)}
    >
      <div className={styles.column}>
        {item.kind === 'tray' || item.kind === 'aside' ? (
          <Tray opened={item.kind} />
        ) : (
          <>
            <PassageHead item={item} now={now} model={model} />
            {groups.slice(0, count).map((group) => (
              <AnswerCard
                key={group.id}
                group={group}
                item={item}
                now={now}
                model={model}
                isCurrent={group.id === place.answer}
              />
            ))}
          </>
        )}
      </div>
    </section>
  )
}

/** The filters leave nothing. */
function Nothing() {
  const styles = useStyles()
  return (
    <section className={styles.nothing}>
      <Subtitle2 as="h3" block>
        {text.empty.noneHere}
      </Subtitle2>
      <Body1>{text.empty.noneHereHint}</Body1>
    </section>
  )
}

const useStyles = makeStyles({
  pane: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    overflowY: 'auto',
    scrollbarGutter: 'stable',
    '@media (max-width: 719px)': { overflowY: 'visible' },
  },
  column: {
    boxSizing: 'border-box',
    maxWidth: '860px',
    margin: '0 auto',
    padding: 'clamp(12px, 2vw, 24px)',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  nothing: { margin: 'auto', padding: '24px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
})
