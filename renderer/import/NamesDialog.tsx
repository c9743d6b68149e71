import { Body1, Checkbox, Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { plainText } from '../../core/framework/richText.ts'
import { screenText } from '../../core/text/screen.ts'
import { FormAnswer, FormDialog } from '../app/FormDialog.tsx'
import { openImported } from '../app/files.ts'
import { freshId } from '../store/open.ts'
import { KommuneField } from '../welcome/KommuneField.tsx'
import { canReplace, frameworkOf, type Names, yearOf } from './begin.ts'
import { importing } from './commands.ts'
import { FocusBack } from './FocusBack.tsx'
import { SourceNames } from './SourceNames.tsx'
import { unusedCount, useView } from './view.ts'

const text = screenText.import.names

/** Whose it was and whose it becomes; then it opens as a new document. */
export function NamesDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles()
  const view = useView()
  const { guess, source, doubts } = view
  const [names, setNames] = useState<Names>(() => ({
    kommune: '',
    forvaltning: '',
    title: '',
    ownText: false,
    from: { kommune: guess.organisation, forvaltning: '', title: plainText(guess.title?.text) },
    year: guess.year === null ? '' : `${guess.year}`,
    replaces: true,
  }))
  const [missing, setMissing] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const [beginning, setBeginning] = useState(false)
  const kommune = useRef<HTMLInputElement>(null)
  const change = (changes: Partial<Names>) => setNames((before) => ({ ...before, ...changes }))
  const left = text.left(doubts.size, unusedCount(view))
  const wrongYear = !names.ownText && yearOf(names.year) === undefined

  const begin = async () => {
    if (beginning) return
    if (names.kommune.trim() === '') {
      setMissing(true)
      return kommune.current?.focus()
    }
    if (wrongYear) return
    const made = frameworkOf(guess, source, names, freshId)
    if (!made.ok) return setRefused(made.refusal.message)
    setBeginning(true)
    if (await openImported(made.value)) importing.set(null)
    else setBeginning(false)
  }

  return (
    <FormDialog
      title={text.title}
      width={640}
      refused={refused}
      onClose={onClose}
      onSubmit={() => void begin()}
      focusBack={<FocusBack />}
      actions={
        <FormAnswer
          back={text.back}
          on={beginning ? text.beginning : text.begin}
          onBack={onClose}
          waits={beginning}
        />
      }
    >
      <section className={styles.group} aria-label={text.own}>
        <Subtitle2 as="h3" className={styles.heading}>
          {text.own}
        </Subtitle2>
        <KommuneField
          value={names.kommune}
          inputRef={kommune}
          missing={missing}
          takesFocus
          onChange={(value) => {
            change({ kommune: value })
            setMissing(false)
          }}
        />
        <div className={styles.two}>
          <Field label={text.ownForvaltning}>
            <Input
              value={names.forvaltning}
              maxLength={200}
              onChange={(_, { value }) => change({ forvaltning: value })}
            />
          </Field>
          <Field label={text.ownTitle}>
            <Input
              value={names.title}
              maxLength={300}
              placeholder={plainText(guess.title?.text)}
              onChange={(_, { value }) => change({ title: value })}
            />
          </Field>
        </div>
      </section>
      <SourceNames names={names} wrongYear={wrongYear} onChange={change} />
      {canReplace(names) && (
        <Checkbox
          label={text.replace(names.from.kommune.trim())}
          checked={names.replaces}
          onChange={(_, { checked }) => change({ replaces: checked === true })}
        />
      )}
      {left !== '' && <Body1 className={styles.quiet}>{left}</Body1>}
    </FormDialog>
  )
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  two: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})
