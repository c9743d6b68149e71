import type { Id } from '../../core/framework/id.ts'
import type { Competency } from '../../core/framework/structure.ts'
import { screenText } from '../../core/text/screen.ts'
import { LineField } from '../fields/LineField.tsx'
import { change, useFramework } from '../store/open.ts'

const text = screenText.details.competency

/** `asked` gives its first field the focus. */
export function CompetencyDetails({ id, asked }: { readonly id: Id; readonly asked: boolean }) {
  const row = useFramework((framework) => framework.competencies.find((candidate) => candidate.id === id))
  if (!row) return null
  const set = (changes: Partial<Omit<Competency, 'id' | 'theme' | 'dimensions'>>) =>
    void change({ type: 'competency.set', id, changes })
  const nameHint = row.theme === null ? undefined : text.nameHint
  return (
    <>
      <LineField
        label={text.name}
        hint={nameHint}
        value={row.name}
        maxLength={300}
        autoFocus={asked}
        onWrite={(name) => set({ name })}
      />
      <LineField
        label={text.tagline}
        value={row.tagline}
        maxLength={500}
        onWrite={(tagline) => set({ tagline })}
      />
      <LineField
        label={text.definition}
        hint={text.definitionHint}
        value={row.definition}
        maxLength={5000}
        multiline
        onWrite={(definition) => set({ definition })}
      />
      <LineField
        label={text.leadIn}
        hint={text.leadInHint}
        value={row.leadIn}
        maxLength={500}
        onWrite={(leadIn) => set({ leadIn })}
      />
      <LineField
        label={text.keyword}
        hint={text.keywordHint}
        value={row.keyword}
        maxLength={100}
        onWrite={(keyword) => set({ keyword })}
      />
    </>
  )
}
