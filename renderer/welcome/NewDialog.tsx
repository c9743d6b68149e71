import { Body1, Field, Input } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { TemplateSummary } from '../../core/bridge/contract.ts'
import { screenText } from '../../core/text/screen.ts'
import { FormAnswer, FormDialog } from '../app/FormDialog.tsx'
import { newFromTemplate } from '../app/files.ts'
import { prefer, preferences } from '../store/preferences.ts'
import { KommuneField } from './KommuneField.tsx'
import { TemplateNotes } from './TemplateNotes.tsx'

const text = screenText.welcome.dialog

/** Asks for the names that go into the template's text. */
export function NewDialog({
  template,
  onClose,
}: {
  readonly template: TemplateSummary
  readonly onClose: () => void
}) {
  // One's own municipality is the same the next time.
  const [known] = useState(preferences.get().kommune !== '')
  const [kommune, setKommune] = useState(preferences.get().kommune)
  const [forvaltning, setForvaltning] = useState('')
  const [udsteder, setUdsteder] = useState('')
  const [title, setTitle] = useState('')
  const [problem, setProblem] = useState<'kommune' | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [creating, setCreating] = useState(false)
  const kommuneRef = useRef<HTMLInputElement>(null)

  const create = async () => {
    if (creating) return
    if (kommune.trim() === '') {
      setProblem('kommune')
      kommuneRef.current?.focus()
      return
    }
    setCreating(true)
    const made = await newFromTemplate({ template: template.id, kommune, forvaltning, udsteder, title })
    if (made.ok) {
      const own = kommune.trim()
      if (own !== preferences.get().kommune) prefer({ kommune: own })
      return
    }
    setCreating(false)
    setRefused(made.refusal.message)
  }

  return (
    <FormDialog
      title={text.title(template.name)}
      refused={refused}
      onClose={onClose}
      onSubmit={() => void create()}
      actions={
        <FormAnswer
          back={text.cancel}
          on={creating ? text.creating : text.create}
          onBack={onClose}
          waits={creating}
        />
      }
    >
      <Body1>{text.origin(template.municipality, template.unit, template.year)}</Body1>
      <KommuneField
        value={kommune}
        inputRef={kommuneRef}
        takesFocus={!known}
        missing={problem === 'kommune'}
        onChange={(value) => {
          setKommune(value)
          setProblem(null)
        }}
      />
      {template.asksUnit && (
        <Field label={text.forvaltning} hint={text.forvaltningHint}>
          <Input
            autoFocus={known}
            value={forvaltning}
            maxLength={100}
            onChange={(_, { value }) => setForvaltning(value)}
          />
        </Field>
      )}
      {template.asksIssuer && (
        <Field label={text.udsteder} hint={text.udstederHint}>
          <Input
            autoFocus={known && !template.asksUnit}
            value={udsteder}
            maxLength={100}
            onChange={(_, { value }) => setUdsteder(value)}
          />
        </Field>
      )}
      <Field label={text.titleField} hint={text.titleHint}>
        <Input
          value={title}
          maxLength={300}
          placeholder={template.title}
          onChange={(_, { value }) => setTitle(value)}
        />
      </Field>
      {template.notes.length > 0 && <TemplateNotes notes={template.notes} />}
    </FormDialog>
  )
}
