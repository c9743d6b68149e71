import { Body1, Caption1, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Search20Regular } from '@fluentui/react-icons'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { PassageChoice } from '../../../core/consultation/inbox/passageChoices.ts'
import { screenText } from '../../../core/text/screen.ts'
import { useFirstFocus } from './useFirstFocus.ts'

const text = screenText.consultationReceive.place

/** A longer list is searched in rather than read. */
const most = 60

type Props = {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly shown: readonly PassageChoice[]
  /** So many at the top are guesses. */
  readonly guesses: number
  /** The one that is chosen. */
  readonly at: number
  readonly onAt: (at: number) => void
  /** This one, at once. */
  readonly onTake: (at: number) => void
}

/** A field to search in and what it finds. The arrow keys go through the list while one writes; Enter takes what is chosen. */
export function PassageSearch({ query, onQuery, shown, guesses, at, onAt, onTake }: Props) {
  const styles = useStyles()
  const id = useId()
  const field = useFirstFocus<HTMLInputElement>()
  const list = useRef<HTMLDivElement>(null)
  const listed = shown.slice(0, most)
  // biome-ignore lint/correctness/useExhaustiveDependencies: also where another list has the same place
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at, shown])
  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key]
    if (by === undefined) return
    event.preventDefault()
    onAt(Math.max(0, Math.min(listed.length - 1, at + by)))
  }
  return (
    <div className={styles.search}>
      <Field label={text.search} hint={text.found(shown.length)}>
        <Input
          input={{
            ref: field,
            role: 'combobox',
            'aria-expanded': true,
            'aria-controls': id,
            'aria-autocomplete': 'list',
            ...(listed[at] ? { 'aria-activedescendant': `${id}-${at}` } : {}),
          }}
          contentBefore={<Search20Regular />}
          value={query}
          onKeyDown={onKeyDown}
          onChange={(_, { value }) => onQuery(value)}
        />
      </Field>
      {listed.length === 0 && <Body1>{text.none}</Body1>}
      <div ref={list} id={id} role="listbox" aria-label={text.list} className={styles.list}>
        {listed.map((choice, i) => (
          // The field has the keys.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={choice.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            className={mergeClasses(styles.option, i === at && styles.chosen)}
            onClick={() => {
              onAt(i)
              field.current?.focus()
            }}
            onDoubleClick={() => onTake(i)}
          >
            <span className={styles.where}>
              {[i < guesses ? text.guess : '', choice.number, ...choice.where]
                .filter((place) => place !== '')
                .join(' · ')}
            </span>
            <span className={styles.text}>{choice.text}</span>
          </div>
        ))}
      </div>
      {shown.length > most && <Caption1 className={styles.where}>{text.more(shown.length - most)}</Caption1>}
    </div>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }

const useStyles = makeStyles({
  search: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minHeight: 0 },
  list: {
    height: '260px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  option: {
    display: 'flex',
    flexDirection: 'column',
    padding: '6px 12px',
    cursor: 'pointer',
    borderLeft: '3px solid transparent',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  where: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' },
})
