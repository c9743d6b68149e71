import { useEffect, useState } from 'react'

/**
 * In a dialog over the wizard: when it goes, the focus is back where it was, or in the source where a correction has
 * taken that away. Never on the page below, which nobody sees.
 */
export function FocusBack() {
  // Read while it is drawn for the first time: afterwards the dialog's first field has the focus.
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () =>
      void setTimeout(() => {
        if (document.activeElement !== document.body) return
        if (before instanceof HTMLElement && before.isConnected) before.focus()
        if (document.activeElement === document.body) focusSource()
      }),
    [before],
  )
  return null
}

/** The list of lines, or whatever comes first where another pane stands in its place. */
export const focusSource = (): void => {
  const wizard = document.querySelector<HTMLElement>('[data-import]')
  const pane = wizard?.querySelector<HTMLElement>('[data-pane="source"]')
  if (pane) pane.focus()
  else wizard?.querySelector('button')?.focus()
}
