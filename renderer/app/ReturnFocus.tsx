import { useEffect, useState } from 'react'
import { focusAgain } from './focusPage.ts'

/** In a dialog that no button of Fluent's opens: when it goes, the focus is back where it was when it came. */
export function ReturnFocus() {
  // Read while it is drawn for the first time: afterwards the dialog's first field has the focus.
  const [before] = useState(() => document.activeElement)
  useEffect(() => () => void setTimeout(() => focusAgain(before)), [before])
  return null
}
