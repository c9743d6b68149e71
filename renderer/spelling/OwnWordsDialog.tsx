import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { Delete20Regular } from '@fluentui/react-icons'
import { type FormEvent, useRef, useState } from 'react'
import { SpelledWord } from '../../core/bridge/spelling.ts'
import { screenText } from '../../core/text/screen.ts'
import { useStore } from '../store/createStore.ts'
import { closeOwnWords } from './ownDialog.ts'
import { forget, learn, ownWords } from './ownWords.ts'
import { asWritten } from './words.ts'

const text = screenText.spelling.own

/** The user's own dictionary: words to look through, to take out and to put in. */
export function OwnWordsDialog() {
  const styles = useStyles()
  const words = useStore(ownWords, (value) => value)
  const list = useRef<HTMLUListElement>(null)
  /** The focus goes on to the word that comes in the place of the one taken out. */
  const remove = async (word: string, at: number) => {
    await forget(word)
    setTimeout(() => {
      const buttons = list.current?.querySelectorAll('button') ?? []
      const next =
        buttons[Math.min(at, buttons.length - 1)] ?? document.querySelector('[data-new-word] input')
      if (next instanceof HTMLElement) next.focus()
    })
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && closeOwnWords()}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{text.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>{words.length === 0 ? text.empty : text.about}</Body1>
            <NewWord />
            {words.length > 0 && (
              <ul ref={list} className={styles.list} aria-label={text.list}>
                {words.map((word, i) => (
                  <li key={word} className={styles.row}>
                    <span className={styles.word}>{word}</span>
                    <Button
                      appearance="subtle"
                      icon={<Delete20Regular />}
                      aria-label={text.remove(word)}
                      onClick={() => void remove(word, i)}
                    />
                  </li>
                ))}
              </ul>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={closeOwnWords}>
              {text.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function NewWord() {
  const styles = useStyles()
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState(false)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const word = SpelledWord.safeParse(asWritten(typed.trim()))
    setRefused(!word.success)
    if (!word.success) return
    await learn(word.data)
    setTyped('')
  }
  return (
    <form className={styles.add} onSubmit={(event) => void add(event)} data-new-word>
      <Field
        label={text.add}
        className={styles.word}
        {...(refused ? { validationMessage: text.notAWord } : {})}
      >
        <Input
          value={typed}
          maxLength={80}
          spellCheck={false}
          onChange={(_, { value }) => {
            setTyped(value)
            setRefused(false)
          }}
        />
      </Field>
      <Button type="submit">{text.addButton}</Button>
    </form>
  )
}

const useStyles = makeStyles({
  surface: { maxWidth: '460px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  add: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxHeight: '40vh',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  word: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
})
