import { type ChangeEvent, useState } from 'react'

/**
 * What a text field shows while it is written in. The document may keep less than was typed (a control character
 * goes), and then the field must not jump under the cursor; a change from outside is shown at once.
 */
export function useDraft(value: string, onWrite: (value: string) => void) {
  const [draft, setDraft] = useState({ typed: value, kept: value })
  if (draft.kept !== value) setDraft({ typed: value, kept: value })
  return {
    value: draft.kept === value ? draft.typed : value,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const typed = event.target.value
      onWrite(typed)
      setDraft({ typed, kept: typed })
    },
  }
}
