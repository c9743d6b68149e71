import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { CheckmarkCircle24Regular } from '@fluentui/react-icons'
import { useId, useMemo, useRef, useState } from 'react'
import { unplacedIn } from '../../../core/consultation/inbox/tray.ts'
import { screenText } from '../../../core/text/screen.ts'
import { DropHint } from './DropHint.tsx'
import { Pile } from './Pile.tsx'
import { useRoundInHand } from './roundInHand.ts'
import { TrayItem } from './TrayItem.tsx'
import { useFocusNext } from './useFocusNext.ts'
import { usePassageChoices } from './usePassageChoices.ts'

const text = screenText.consultationReceive.tray

/** So many are drawn at a time: each looks for the passages it may be about. */
const step = 40

/** Everything that came in and could not be placed, of the round in hand. `opened`: which pile one has come for. */
export function Tray({ opened }: { readonly opened: 'tray' | 'aside' }) {
  const styles = useStyles()
  const id = useId()
  const round = useRoundInHand()
  const piles = useMemo(() => (round === null ? null : unplacedIn(round)), [round])
  const choices = usePassageChoices()
  const [shown, setShown] = useState(step)
  const list = useRef<HTMLElement>(null)
  useFocusNext(list, piles === null ? [] : piles.tray.map(({ answer }) => answer.id))
  if (piles === null) return <Body1 className={styles.quiet}>{text.noRound}</Body1>
  const { tray, general, aside } = piles
  if (opened === 'aside')
    return (
      <section className={styles.tray}>
        <Pile name={text.asidePile(aside.length)} pile={aside} isOpen />
      </section>
    )
  return (
    <section ref={list} aria-labelledby={id} className={styles.tray} tabIndex={-1}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={id} className={styles.heading} tabIndex={-1} data-tray="">
          {text.count(tray.length)}
        </Subtitle2>
        {tray.length > 0 && <Caption1 className={styles.quiet}>{text.lead}</Caption1>}
      </div>
      {tray.length === 0 && (
        <div className={styles.empty}>
          <CheckmarkCircle24Regular className={styles.done} />
          <Body1>{text.empty}</Body1>
          <Caption1 className={styles.quiet}>{text.emptyHint}</Caption1>
        </div>
      )}
      <ul className={styles.list}>
        {tray.slice(0, shown).map((unplaced) => (
          <TrayItem key={unplaced.answer.id} unplaced={unplaced} choices={choices} />
        ))}
      </ul>
      {tray.length > shown && (
        <Button className={styles.more} onClick={() => setShown(shown + step)}>
          {text.showMore(Math.min(step, tray.length - shown))}
        </Button>
      )}
      <DropHint choices={choices.all} />
      <Pile name={text.generalPile(general.length)} pile={general} />
      <Pile name={text.asidePile(aside.length)} pile={aside} />
    </section>
  )
}

const useStyles = makeStyles({
  tray: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    outline: 'none',
    minWidth: 0,
  },
  head: { display: 'flex', flexDirection: 'column', gap: '2px' },
  heading: { margin: 0, outline: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '4px',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
    textAlign: 'center',
  },
  done: { color: tokens.colorPaletteGreenForeground1 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  more: { alignSelf: 'center' },
})
