import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronDown20Regular, ChevronRight20Regular } from '@fluentui/react-icons'
import { useRef, useState } from 'react'
import { type Unplaced, wordsOf } from '../../../core/consultation/inbox/tray.ts'
import { screenText } from '../../../core/text/screen.ts'
import { goTo } from '../review/commands.ts'
import { backToTray } from './place.ts'
import { sourceOf } from './sourceOf.ts'
import { useFocusNext } from './useFocusNext.ts'

const text = screenText.consultationReceive.tray

/** What was laid beside the tray, to be opened and taken back. Nothing where there is none. */
export function Pile({
  name,
  pile,
  isOpen = false,
}: {
  readonly name: string
  readonly pile: readonly Unplaced[]
  readonly isOpen?: boolean
}) {
  const styles = useStyles()
  const [open, setOpen] = useState(isOpen)
  const list = useRef<HTMLElement>(null)
  useFocusNext(
    list,
    pile.map(({ answer }) => answer.id),
  )
  if (pile.length === 0) return null
  return (
    <section ref={list} aria-label={name} tabIndex={-1} className={styles.pile}>
      <Button
        appearance="subtle"
        className={styles.head}
        icon={open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {name}
      </Button>
      {open && (
        <ul className={styles.list}>
          {pile.map((unplaced) => {
            const { id } = unplaced.answer
            const words = wordsOf(unplaced.answer)
            return (
              <li key={id} className={styles.item} data-tray-item={id}>
                <Caption1 className={styles.quiet}>{sourceOf(unplaced)}</Caption1>
                <div className={styles.words}>{words}</div>
                <Button
                  size="small"
                  className={styles.back}
                  aria-label={text.about(text.backToTray, words)}
                  onClick={() => {
                    // With the last one this pile is gone, and the tray is where it went.
                    if (backToTray(id) && pile.length === 1) goTo('tray', null)
                  }}
                >
                  {text.backToTray}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

const useStyles = makeStyles({
  pile: { outline: 'none' },
  head: { justifyContent: 'flex-start', paddingLeft: '4px' },
  list: { listStyleType: 'none', margin: 0, padding: '4px 0 0' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'text' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  back: { alignSelf: 'flex-start' },
})
