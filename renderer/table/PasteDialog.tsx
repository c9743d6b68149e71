import {
  Body1,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components'
import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { isChanged, type Manner, outcomesOf } from '../../core/table/outcome.ts'
import { screenText } from '../../core/text/screen.ts'
import { useFramework } from '../store/open.ts'
import { LeftOutBar } from './LeftOutBar.tsx'
import { PastePreview } from './PastePreview.tsx'
import { cancelPasting, finishPasting, type Pasting, pasteAsText } from './pasting.ts'

const text = screenText.table

/** Shows what a pasted table does to each cell before it is done. Enter pastes, Esc leaves all as it was. */
export function PasteDialog({ pasting }: { readonly pasting: Pasting }) {
  const styles = useStyles()
  const framework = useFramework((value) => value)
  const [mode, setMode] = useState<Manner['mode']>('replace')
  const [emptyToo, setEmptyToo] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const { cells, leftOut, byName } = pasting.placed
  const outcomes = useMemo(
    () => outcomesOf(framework, cells, { mode, emptyToo }),
    [framework, cells, mode, emptyToo],
  )
  const changed = outcomes.filter(isChanged).length
  const meetsText = outcomes.some(({ before, lines }) => before.length > 0 && lines.length > 0)
  const couldEmpty = outcomes.some(({ before, lines }) => before.length > 0 && lines.length === 0)
  const withText = cells.filter(({ lines }) => lines.length > 0).length

  useEffect(() => form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus(), [])

  const finish = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    if (changed > 0) finishPasting(pasting, outcomes, mode)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) finish(event)
  }

  return (
    <Dialog open onOpenChange={(_, { open }) => open || cancelPasting(pasting)}>
      <DialogSurface className={styles.surface}>
        <form ref={form} onSubmit={finish} onKeyDown={onKeyDown}>
          <DialogBody className={styles.body}>
            <DialogTitle>{text.title}</DialogTitle>
            <DialogContent className={styles.content}>
              <Body1>{withText === 0 ? text.nothingFits : text.intro(withText, byName)}</Body1>
              <LeftOutBar leftOut={leftOut} aside={pasting.aside} />
              {(meetsText || couldEmpty) && (
                <div className={styles.choices}>
                  {meetsText && (
                    <Field label={text.mode}>
                      <RadioGroup
                        layout="horizontal"
                        value={mode}
                        onChange={(_, { value }) => setMode(value === 'add' ? 'add' : 'replace')}
                      >
                        <Radio value="replace" label={text.replace} />
                        <Radio value="add" label={text.add} />
                      </RadioGroup>
                    </Field>
                  )}
                  {couldEmpty && mode === 'replace' && (
                    <Checkbox
                      label={text.emptyToo}
                      checked={emptyToo}
                      onChange={(_, { checked }) => setEmptyToo(checked === true)}
                    />
                  )}
                </div>
              )}
              {cells.length > 0 && <PastePreview outcomes={outcomes} />}
            </DialogContent>
            <DialogActions className={styles.actions}>
              {pasting.asText !== null && (
                <Button onClick={() => pasteAsText(pasting.asText ?? '')}>{text.asText}</Button>
              )}
              <Button onClick={() => cancelPasting(pasting)}>{text.cancel}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={changed === 0}>
                {text.paste(changed)}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}

const useStyles = makeStyles({
  surface: { width: 'min(1080px, 94vw)', maxWidth: 'none' },
  body: { maxHeight: 'calc(100vh - 80px)' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalS,
    // The preview scrolls, so that the choices above it stay in sight.
    overflow: 'hidden',
    '@media (max-height: 640px)': { overflow: 'auto' },
    paddingBottom: tokens.spacingVerticalS,
  },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
    flexShrink: 0,
  },
  actions: { flexWrap: 'wrap' },
})
