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
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Framework } from '../../core/framework/framework.ts'
import { findNames } from '../../core/template/make/findNames.ts'
import { type Keep, keepOnly } from '../../core/template/make/keepOnly.ts'
import { makeTemplate } from '../../core/template/make/makeTemplate.ts'
import { yearIn } from '../../core/template/make/years.ts'
import { screenText } from '../../core/text/screen.ts'
import { ReturnFocus } from '../app/ReturnFocus.tsx'
import { bridge } from '../bridge.ts'
import { notify } from '../store/notices.ts'
import { type Choices, isAccepted } from './hits.ts'
import { KeepField } from './KeepField.tsx'
import { NameHits } from './NameHits.tsx'
import { NamesFields } from './NamesFields.tsx'

const text = screenText.templates.make

type Props = { readonly framework: Framework; readonly onClose: () => void }

/** Makes a template of the framework: what goes along, and which names become places to fill in. */
export function SaveTemplateDialog({ framework, onClose }: Props) {
  const styles = useStyles()
  const { about } = framework
  const [name, setName] = useState(about.title)
  const [missing, setMissing] = useState(false)
  const [keep, setKeep] = useState<Keep>('all')
  const [names, setNames] = useState({
    kommune: about.organisation,
    forvaltning: about.unit,
    udsteder: about.issuer,
    år: yearIn(about.date),
  })
  const [choices, setChoices] = useState<Choices>(new Map())
  const [refused, setRefused] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  const nameRef = useRef<HTMLInputElement>(null)

  // Writing a name goes first; the list follows when there is time.
  const wanted = useDeferredValue(names)
  const hits = useMemo(() => findNames(keepOnly(framework, keep), trimmed(wanted)), [framework, keep, wanted])

  const save = async (where: 'file' | 'mine') => {
    if (name.trim() === '') {
      setMissing(true)
      nameRef.current?.focus()
      return
    }
    const accepted = hits.filter((hit) => isAccepted(hit, choices))
    const made = makeTemplate(framework, accepted, keep, { name, names: trimmed(names) })
    if (!made.ok) return setRefused(made.refusal.message)
    setSaving(true)
    const saved = await bridge.request('template.save', { template: made.value, where })
    setSaving(false)
    if (!saved.ok) {
      if (saved.refusal.code !== 'cancelled') setRefused(saved.refusal.message)
      return
    }
    const { path } = saved.value
    onClose()
    notify({
      kind: 'done',
      message: where === 'mine' ? text.savedMine(name.trim()) : text.savedFile(saved.value.name),
      action: { label: text.showInFolder, run: () => void bridge.request('file.show', { path }) },
    })
  }

  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface}>
        <ReturnFocus />
        <DialogBody className={styles.body}>
          <DialogTitle>{text.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>{text.lead}</Body1>
            {refused && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{refused}</MessageBarBody>
              </MessageBar>
            )}
            <div className={styles.columns}>
              <div className={styles.fields}>
                <Field
                  label={text.name}
                  required
                  {...(missing
                    ? { validationMessage: text.nameMissing, validationState: 'error' as const }
                    : {})}
                >
                  <Input
                    input={{ ref: nameRef }}
                    autoFocus
                    value={name}
                    maxLength={300}
                    onChange={(_, { value }) => {
                      setName(value)
                      setMissing(false)
                    }}
                  />
                </Field>
                <KeepField keep={keep} onKeep={setKeep} />
                <NamesFields names={names} onNames={setNames} />
              </div>
              <NameHits framework={framework} hits={hits} choices={choices} onChoices={setChoices} />
            </div>
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button onClick={onClose}>{text.cancel}</Button>
            <Button disabled={saving} onClick={() => void save('mine')}>
              {text.toMine}
            </Button>
            <Button appearance="primary" disabled={saving} onClick={() => void save('file')}>
              {saving ? text.saving : text.toFile}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const trimmed = (names: Parameters<typeof findNames>[1]) => ({
  kommune: names.kommune.trim(),
  forvaltning: names.forvaltning.trim(),
  udsteder: names.udsteder.trim(),
  år: names.år.trim(),
})

const useStyles = makeStyles({
  surface: { maxWidth: '1000px', width: 'calc(100vw - 48px)' },
  body: { maxHeight: 'calc(100vh - 96px)' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minHeight: 0 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(240px, 1fr) minmax(0, 2fr)',
    gap: `${tokens.spacingVerticalL} 32px`,
    alignItems: 'start',
    '@media (max-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  // The whole width, so that three buttons stand in one line in a narrow window, too.
  actions: { gridColumnStart: 1, gridColumnEnd: -1, justifySelf: 'end', flexWrap: 'wrap' },
})
