import {
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { type SyntheticEvent, useMemo, useState } from 'react'
import { findChoices } from '../../../core/consultation/inbox/passageChoices.ts'
import { wordsOf } from '../../../core/consultation/inbox/tray.ts'
import { screenText } from '../../../core/text/screen.ts'
import { PassageSearch } from './PassageSearch.tsx'
import { answerById, type Placed, placeAnswer, placing, type Target } from './place.ts'
import { ReturnToTray } from './ReturnToTray.tsx'
import { partOf } from './selectedIn.ts'
import { usePassageChoices } from './usePassageChoices.ts'

const text = screenText.consultationReceive.place

/** Asks what an answer is about, or a part of it: for who does not drag it there. */
export function PlaceDialog({ placed }: { readonly placed: Placed }) {
  const styles = useStyles()
  const choices = usePassageChoices()
  const [found] = useState(() => answerById(placed.id))
  const words = found === null ? '' : wordsOf(found.answer)
  const [part, setPart] = useState(placed.part)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const guesses = useMemo(
    () =>
      found === null
        ? []
        : choices.guess(part === null ? found.answer : { ...found.answer, ...partAnswer(part) }),
    [found, part, choices],
  )
  const shown = useMemo(() => findChoices(choices.all, query, guesses), [choices, query, guesses])
  const chosen = shown[at]
  const close = () => placing.set(null)
  const put = (to: Target) => {
    close()
    placeAnswer({ id: placed.id, part }, to)
  }
  const select = ({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value } = currentTarget
    setPart(partOf(value.slice(selectionStart, selectionEnd), words))
  }
  if (found === null) return null
  const divides = found.answer.kind === 'letter' || found.answer.kind === 'comment'
  return (
    <Dialog open onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface className={styles.surface}>
        <ReturnToTray />
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (chosen) put({ target: chosen.id, lies: 'tray' })
          }}
        >
          <DialogBody className={styles.body}>
            <DialogTitle>{text.title}</DialogTitle>
            <DialogContent className={styles.content}>
              <Field label={text.words} {...(divides ? { hint: text.partHint } : {})}>
                {/* Not `readOnly`: in such a field the keys move no caret, so that nothing could be selected with them. */}
                <Textarea
                  rows={Math.min(5, Math.max(2, Math.ceil(words.length / 80)))}
                  value={words}
                  onChange={nothing}
                  textarea={{
                    'aria-readonly': true,
                    ...(divides ? { onSelect: select, onKeyUp: select, onMouseUp: select } : {}),
                  }}
                />
              </Field>
              {part !== null && <Caption1 className={styles.part}>{text.partChosen(part)}</Caption1>}
              <PassageSearch
                query={query}
                onQuery={(value) => {
                  setQuery(value)
                  setAt(0)
                }}
                shown={shown}
                guesses={query.trim() === '' ? guesses.length : 0}
                at={at}
                onAt={setAt}
                onTake={(index) => {
                  const choice = shown[index]
                  if (choice) put({ target: choice.id, lies: 'tray' })
                }}
              />
            </DialogContent>
            <DialogActions position="start">
              <Button appearance="subtle" onClick={() => put({ target: null, lies: 'general' })}>
                {text.general}
              </Button>
              <Button appearance="subtle" onClick={() => put({ target: null, lies: 'aside' })}>
                {text.aside}
              </Button>
            </DialogActions>
            <DialogActions position="end">
              <Button onClick={close}>{text.cancel}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={chosen === undefined}>
                {part === null ? text.submit : text.submitPart}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}

/** What is typed into the words of an answer does not stay. */
const nothing = () => undefined

/** A part is looked at by its own words alone. */
const partAnswer = (part: string) => ({ kind: 'letter', text: part }) as const

const useStyles = makeStyles({
  surface: { maxWidth: '680px', width: 'calc(100vw - 48px)' },
  body: { maxHeight: 'calc(100vh - 80px)' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: '2px 2px 12px',
  },
  part: { overflowWrap: 'anywhere' },
})
