import { Button, Field, Input, makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useState } from 'react'
import { partyNames } from '../../../core/consultation/send/newRound.ts'
import { screenText } from '../../../core/text/screen.ts'

const text = screenText.consultationSend

type Props = {
  readonly names: readonly string[]
  readonly onNames: (names: readonly string[]) => void
  /** What is written in the field and not yet on the list. */
  readonly typed: string
  readonly onTyped: (typed: string) => void
  readonly fault: string | undefined
  readonly inputRef: RefObject<HTMLInputElement | null>
}

/** Who is heard: written one by one, or pasted as a list. */
export function PartyList({ names, onNames, typed, onTyped, fault, inputRef }: Props) {
  const styles = useStyles()
  const [said, setSaid] = useState('')
  const add = (more: readonly string[]) => {
    const now = partyNames([...names, ...more])
    setSaid(text.added(now.length - names.length))
    onNames(now)
    onTyped('')
  }
  const remove = (name: string) => {
    setSaid(text.removed(name))
    onNames(names.filter((each) => each !== name))
    // The list takes the focus along to the next name; after the last there is none.
    if (names.length === 1) inputRef.current?.focus()
  }
  const paste = (event: ClipboardEvent) => {
    const lines = event.clipboardData.getData('text/plain').split(/[\r\n;]+/)
    if (partyNames(lines).length < 2) return
    event.preventDefault()
    add(lines)
  }
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (typed.trim() !== '') add([typed])
  }
  return (
    <div className={styles.all}>
      <Field
        label={names.length === 0 ? text.heard : `${text.heard} (${names.length})`}
        hint={text.heardHint}
        {...(fault === undefined ? {} : { validationMessage: fault, validationState: 'error' as const })}
      >
        <div className={styles.line}>
          <Input
            className={styles.input}
            input={{ ref: inputRef }}
            value={typed}
            maxLength={200}
            onChange={(_, { value }) => onTyped(value)}
            onPaste={paste}
            onKeyDown={enter}
            aria-label={text.partyName}
          />
          <Button icon={<AddRegular />} disabled={typed.trim() === ''} onClick={() => add([typed])}>
            {text.addParty}
          </Button>
        </div>
      </Field>
      {names.length > 0 && (
        <TagGroup
          className={styles.tags}
          aria-label={text.heardList}
          size="small"
          onDismiss={(_, { value }) => remove(String(value))}
        >
          {names.map((name) => (
            <Tag
              key={name}
              value={name}
              dismissible
              dismissIcon={{ 'aria-label': text.removeParty(name) }}
              className={styles.tag}
            >
              {name}
            </Tag>
          ))}
        </TagGroup>
      )}
      <span className={styles.said} aria-live="polite">
        {said}
      </span>
    </div>
  )
}

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  input: { flexGrow: 1, minWidth: '160px' },
  tags: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    maxHeight: '168px',
    overflowY: 'auto',
    // Room for the focus ring, which a scrolling box would cut.
    padding: '2px',
  },
  tag: { maxWidth: '100%' },
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})
