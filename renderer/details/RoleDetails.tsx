import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components'
import type { Id } from '../../core/framework/id.ts'
import { type Role, Voice } from '../../core/framework/structure.ts'
import { screenText } from '../../core/text/screen.ts'
import { LineField } from '../fields/LineField.tsx'
import { change, useFramework } from '../store/open.ts'

const text = screenText.details.role

/** `asked` gives its first field the focus. */
export function RoleDetails({ id, asked }: { readonly id: Id; readonly asked: boolean }) {
  const role = useFramework((framework) => framework.roles.find((candidate) => candidate.id === id))
  if (!role) return null
  const set = (changes: Partial<Omit<Role, 'id'>>) => void change({ type: 'role.set', id, changes })
  return (
    <>
      <LineField
        label={text.name}
        value={role.name}
        maxLength={200}
        autoFocus={asked}
        onWrite={(name) => set({ name })}
      />
      <LineField
        label={text.plural}
        hint={text.pluralHint}
        value={role.plural}
        maxLength={200}
        onWrite={(plural) => set({ plural })}
      />
      <Field label={text.voice}>
        <RadioGroup value={role.voice} onChange={(_, { value }) => set({ voice: Voice.parse(value) })}>
          {Voice.options.map((voice) => (
            <Radio key={voice} value={voice} label={text.voices[voice]} />
          ))}
        </RadioGroup>
      </Field>
      <LineField
        label={text.leadIn}
        hint={text.leadInHint}
        value={role.leadIn}
        maxLength={500}
        onWrite={(leadIn) => set({ leadIn })}
      />
      <Checkbox
        label={text.fillIn}
        checked={role.prompt !== null}
        onChange={(_, { checked }) => set({ prompt: checked === true ? text.newPrompt : null })}
      />
      {role.prompt !== null && (
        <LineField
          label={text.prompt}
          hint={text.promptHint}
          value={role.prompt}
          maxLength={500}
          multiline
          onWrite={(prompt) => set({ prompt })}
        />
      )}
    </>
  )
}
