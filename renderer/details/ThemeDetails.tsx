import type { Id } from '../../core/framework/id.ts'
import type { Theme } from '../../core/framework/structure.ts'
import { screenText } from '../../core/text/screen.ts'
import { LineField } from '../fields/LineField.tsx'
import { change, useFramework } from '../store/open.ts'

const text = screenText.details.theme

/** `asked` gives its first field the focus. */
export function ThemeDetails({ id, asked }: { readonly id: Id; readonly asked: boolean }) {
  const theme = useFramework((framework) => framework.themes.find((candidate) => candidate.id === id))
  if (!theme) return null
  const set = (changes: Partial<Omit<Theme, 'id'>>) => void change({ type: 'theme.set', id, changes })
  return (
    <>
      <LineField
        label={text.name}
        value={theme.name}
        maxLength={300}
        autoFocus={asked}
        onWrite={(name) => set({ name })}
      />
      <LineField
        label={text.short}
        hint={text.shortHint}
        value={theme.short}
        maxLength={100}
        onWrite={(short) => set({ short })}
      />
      <LineField
        label={text.description}
        value={theme.description}
        maxLength={5000}
        multiline
        onWrite={(description) => set({ description })}
      />
    </>
  )
}
