import { Field, Input, Textarea } from '@fluentui/react-components'
import { useDraft } from './useDraft.ts'

type Props = {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly maxLength: number
  readonly onWrite: (value: string) => void
  readonly multiline?: boolean
  readonly autoFocus?: boolean
}

/** A labelled field for a text of the framework. Every letter is part of the document at once; nothing waits for "OK". */
export function LineField({
  label,
  hint,
  value,
  maxLength,
  onWrite,
  multiline = false,
  autoFocus = false,
}: Props) {
  const draft = useDraft(value, onWrite)
  const given = { ...draft, maxLength, autoFocus, spellCheck: false, lang: 'da' }
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {multiline ? <Textarea {...given} resize="vertical" rows={4} /> : <Input {...given} />}
    </Field>
  )
}
