import { useEffect, useState } from 'react'

/**
 * In a dialog that the tray opens: when it goes, the focus is back where it was; where that has left the tray with what was
 * placed, the tray sees to it.
 */
export function ReturnToTray() {
  // Read while it is drawn for the first time: afterwards the dialog's first field has the focus.
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () =>
      void setTimeout(() => {
        if (document.activeElement !== document.body) return
        if (before instanceof HTMLElement && before.isConnected) before.focus()
      }),
    [before],
  )
  return null
}
