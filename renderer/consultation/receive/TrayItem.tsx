import {
  Badge,
  Button,
  Caption1,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { MoreHorizontal20Regular, ReOrderDotsVertical20Regular } from '@fluentui/react-icons'
import { useMemo, useRef, useState } from 'react'
import { partsOf, type Unplaced, wordsOf } from '../../../core/consultation/inbox/tray.ts'
import { screenText } from '../../../core/text/screen.ts'
import { afterMenu } from '../../app/afterMenu.ts'
import { inWindowAtEnd } from '../../app/menuPlace.ts'
import { useAnswerDrag } from './drag.ts'
import { GuessButton } from './GuessButton.tsx'
import { openPlace, placeAnswer, type Target } from './place.ts'
import { selectedIn } from './selectedIn.ts'
import { sourceOf } from './sourceOf.ts'
import type { Choices } from './usePassageChoices.ts'

const text = screenText.consultationReceive.tray

type Props = {
  readonly unplaced: Unplaced
  readonly choices: Choices
}

/** An answer without a passage: where it is from, its words, and where it may belong. */
export function TrayItem({ unplaced, choices }: Props) {
  const styles = useStyles()
  const { answer, response, replies } = unplaced
  const card = useRef<HTMLLIElement>(null)
  const handle = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const [part, setPart] = useState<string | null>(null)
  useAnswerDrag(card, handle, answer.id, () => part)
  const said = wordsOf(answer)
  const guesses = useMemo(() => {
    const ids = choices.guess(answer)
    return ids.flatMap((id) => choices.all.filter((choice) => choice.id === id))
  }, [answer, choices])
  const parts = partsOf(answer, response).length
  const put = (to: Target) => void placeAnswer({ id: answer.id, part: null }, to)
  const look = () => setPart(selectedIn(words.current, said))
  return (
    <li ref={card} className={styles.card} data-tray-item={answer.id}>
      <div ref={handle} className={styles.source} title={text.drag}>
        <ReOrderDotsVertical20Regular className={styles.grip} />
        <Caption1 className={styles.facts}>{sourceOf(unplaced)}</Caption1>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is selected of a text is no control; by keyboard the dialog does it */}
      <div ref={words} className={styles.words} onMouseUp={look} onKeyUp={look}>
        {said}
      </div>
      <Facts unplaced={unplaced} />
      {replies.map((reply) => (
        <div key={reply.id} className={styles.reply}>
          <Caption1 className={styles.quiet}>{reply.author}</Caption1>
          <div>{wordsOf(reply)}</div>
        </div>
      ))}
      {parts > 0 && <Caption1 className={styles.quiet}>{text.parts(parts)}</Caption1>}
      {guesses.length > 0 && (
        <fieldset className={styles.guesses}>
          <legend className={styles.legend}>{text.guesses}</legend>
          {guesses.map((choice) => (
            <GuessButton
              key={choice.id}
              choice={choice}
              onClick={() => put({ target: choice.id, lies: 'tray' })}
            />
          ))}
        </fieldset>
      )}
      <div className={styles.actions}>
        <Button size="small" aria-label={text.about(text.place, said)} onClick={() => openPlace(answer.id)}>
          {text.place}
        </Button>
        {part !== null && (
          <Button size="small" appearance="primary" onClick={() => openPlace(answer.id, part)}>
            {text.placePart}
          </Button>
        )}
        <Menu positioning={inWindowAtEnd}>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="subtle"
              icon={<MoreHorizontal20Regular />}
              aria-label={text.about(text.more, said)}
              title={text.more}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => afterMenu(() => put({ target: null, lies: 'general' }))}>
                {text.general}
              </MenuItem>
              <MenuItem onClick={() => afterMenu(() => put({ target: null, lies: 'aside' }))}>
                {text.aside}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </li>
  )
}

/** What else the file says of it: the words it was set at, or that it is new text. */
function Facts({ unplaced: { answer } }: { readonly unplaced: Unplaced }) {
  const styles = useStyles()
  if (answer.kind === 'letter') return null
  if (answer.kind !== 'comment')
    return (
      <Badge appearance="tint" color="informative" className={styles.badge}>
        {text.newText}
      </Badge>
    )
  return answer.quote === '' ? null : (
    <Caption1 className={styles.quiet}>
      {text.quote} »{answer.quote}«
    </Caption1>
  )
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '8px 12px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    '&[data-dragged]': { opacity: 0.5 },
  },
  source: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '4px',
    marginLeft: '-6px',
    color: tokens.colorNeutralForeground2,
    cursor: 'grab',
  },
  grip: { flexShrink: 0 },
  facts: { paddingTop: '2px', overflowWrap: 'anywhere' },
  words: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    userSelect: 'text',
    cursor: 'text',
  },
  badge: { alignSelf: 'flex-start' },
  reply: {
    paddingLeft: '12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  // A fieldset is never narrower than its longest line unless it is told to be.
  guesses: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: {
    padding: 0,
    marginBottom: '4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})
