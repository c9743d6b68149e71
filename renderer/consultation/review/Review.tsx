import { makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { Framework } from '../../../core/framework/framework.ts'
import type { Round } from '../../../core/framework/round.ts'
import { screenText } from '../../../core/text/screen.ts'
import { useStore } from '../../store/createStore.ts'
import { currentFramework, openDocument } from '../../store/open.ts'
import { view } from '../../store/view.ts'
import { useRoundInHand } from '../receive/roundInHand.ts'
import { followRevealed, reviewFromTheStart } from './commands.ts'
import { NoAnswers, NoRound } from './Empty.tsx'
import { Overview } from './Overview.tsx'
import { PassagePane } from './PassagePane.tsx'
import { ReviewBar } from './ReviewBar.tsx'
import { ReviewFilters } from './ReviewFilters.tsx'
import { useSent } from './sent.ts'
import { useReview } from './useReview.ts'
import { reviewKeys } from './useReviewKeys.ts'
import { useShownItem } from './useShownItem.ts'

const text = screenText.consultationReview

/** The answers to a consultation, in place of the page: where they are at the left, one place with all of its answers beside it. */
export function Review() {
  const styles = useStyles()
  const round = useRoundInHand()
  const begun = useStore(openDocument.store, (open) => open?.begun ?? null)
  const id = round?.id ?? null
  const last = useRef({ begun, id })
  useEffect(() => {
    if (last.current.begun !== begun || last.current.id !== id) reviewFromTheStart()
    last.current = { begun, id }
  }, [begun, id])
  return (
    <main className={styles.screen} aria-label={text.screen} data-region="page">
      {round === null ? <NoRound /> : <Received round={round} key={round.id} />}
    </main>
  )
}

function Received({ round }: { readonly round: Round }) {
  const sent = useSent(round.id)
  if (round.responses.length === 0) return <NoAnswers round={round} />
  if (sent.state === 'loading') return <Spinner label={text.loading} size="small" />
  return (
    <Answered
      round={round}
      sent={sent.state === 'here' ? sent.framework : null}
      warning={sent.state === 'missing' ? text.sentMissing(sent.message) : null}
    />
  )
}

function Answered({
  round,
  sent,
  warning,
}: {
  readonly round: Round
  readonly sent: Framework | null
  readonly warning: string | null
}) {
  const styles = useStyles()
  const model = useReview(round, sent)
  const item = useShownItem(model)
  const revealed = useStore(view, (value) => value.revealed)
  const opened = useRef(true)
  useEffect(() => {
    followRevealed(currentFramework(), revealed, opened.current)
    opened.current = false
  }, [revealed])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that belong to everything in it
    <div className={styles.all} onKeyDown={reviewKeys(model)}>
      <ReviewBar model={model} warning={warning} />
      <ReviewFilters model={model} />
      <div className={styles.body}>
        <Overview model={model} shown={item?.key ?? null} />
        <PassagePane key={item?.key ?? ''} model={model} item={item} />
      </div>
    </div>
  )
}

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    // A room of its own, as the page is.
    contain: 'strict',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  all: {
    height: '100%',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    // Large text in a low or narrow window: everything scrolls rather than that the answers have no room.
    '@media (max-width: 719px), (max-height: 480px)': { overflowY: 'auto' },
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    '@media (max-width: 719px)': { flexDirection: 'column', flexShrink: 0 },
    '@media (max-height: 480px)': { flexShrink: 0 },
  },
})
