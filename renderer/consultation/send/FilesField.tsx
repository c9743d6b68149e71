import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import { screenText } from '../../../core/text/screen.ts'
import type { Files } from './useSending.ts'

const text = screenText.consultationSend

type Props = { readonly files: Files; readonly again: boolean; readonly onFiles: (files: Files) => void }

/** One file for all, or one for each. */
export function FilesField({ files, again, onFiles }: Props) {
  const choices: readonly (readonly [Files, string])[] = [
    ['one', text.oneFile],
    ['each', text.filePerParty],
    ...(again ? ([['added', text.fileForNew]] as const) : []),
  ]
  return (
    <Field label={text.files}>
      <RadioGroup
        value={files}
        onChange={(_, { value }) => onFiles(choices.find(([each]) => each === value)?.[0] ?? 'one')}
      >
        {choices.map(([value, label]) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </RadioGroup>
    </Field>
  )
}
